package org.hearsay.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fixed phrases of {@code references.txt} and {@code holidays.txt}: each line "value:
 * phrase, phrase …".
 */
final class Phrases {

  /**
   * A fixed phrase.
   *
   * @param words in lower case, apostrophes and full stops by themselves
   * @param holiday the rule for its day, if it is one
   * @param value TIMEX3, if it is no holiday
   */
  record Phrase(List<String> words, Optional<Holiday> holiday, String value) {}

  private Phrases() {}

  static List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    for (String line : WordList.read("references.txt")) {
      String[] sides = line.split(":\\s*", 2);
      add(phrases, sides[1], Optional.empty(), sides[0]);
    }
    for (String line : WordList.read("holidays.txt")) {
      String[] sides = line.split(":\\s*", 2);
      add(phrases, sides[1], Optional.of(holiday(sides[0])), "");
    }
    return phrases;
  }

  private static void add(
      List<Phrase> phrases, String list, Optional<Holiday> holiday, String value) {
    for (String phrase : list.split(",\\s*")) {
      phrases.add(new Phrase(List.of(phrase.split("\\s+")), holiday, value));
    }
  }

  /** {@code 12/25}; {@code 11 4 THURSDAY}, the fourth of November; {@code easter -2}. */
  private static Holiday holiday(String rule) {
    String[] fields = rule.split("[\\s/]+");
    if (fields[0].equals("easter")) {
      return new Holiday.FromEaster(Integer.parseInt(fields[1]));
    }
    int month = Integer.parseInt(fields[0]);
    int number = Integer.parseInt(fields[1]);
    if (fields.length == 2) {
      return new Holiday.SameDay(month, number);
    }
    int after = fields.length == 3 ? 0 : Integer.parseInt(fields[3]);
    return new Holiday.CountedWeekday(month, number, DayOfWeek.valueOf(fields[2]), after);
  }
}
