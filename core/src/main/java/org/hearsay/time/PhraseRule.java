package org.hearsay.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fixed phrases: now, recently, in the near future; and holidays, with their year. From {@code
 * references.txt} and {@code holidays.txt}, both "value: phrase, phrase …". Immutable.
 */
final class PhraseRule implements Rule {

  /** A phrase's words and what it stands for. */
  private record Phrase(String[] words, boolean capital, Optional<Holiday> holiday, String value) {}

  /** By their first word, longest first. */
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  PhraseRule() {
    WordList.read("references.txt").forEach(line -> add(line, false));
    WordList.read("holidays.txt").forEach(line -> add(line, true));
    phrases.values().forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
  }

  private void add(String line, boolean isHoliday) {
    String[] sides = line.split(":\\s*", 2);
    for (String phrase : sides[1].split(",\\s*")) {
      String[] words = phrase.split("\\s+");
      Optional<Holiday> holiday = isHoliday ? Optional.of(holiday(sides[0])) : Optional.empty();
      phrases
          .computeIfAbsent(words[0], w -> new ArrayList<>())
          .add(new Phrase(words, isHoliday, holiday, sides[0]));
    }
  }

  /** {@code 12-25}, {@code 11 4 THURSDAY} (the fourth of November), {@code easter -2}. */
  private static Holiday holiday(String rule) {
    String[] fields = rule.split("[\\s/]+");
    if (fields[0].equals("easter")) {
      return new Holiday.FromEaster(Integer.parseInt(fields[1]));
    }
    int month = Integer.parseInt(fields[0]);
    int number = Integer.parseInt(fields[1]);
    return fields.length == 2
        ? new Holiday.SameDay(month, number)
        : new Holiday.CountedWeekday(
            month,
            number,
            DayOfWeek.valueOf(fields[2]),
            fields.length == 3 ? 0 : Integer.parseInt(fields[3]));
  }

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    Optional<Match> plain = phrase(atoms, at, Direction.OPEN);
    if (plain.isPresent() || !atoms.is(at, Lexeme.Kind.DIRECTION)) {
      return plain;
    }
    Direction direction = Directions.named(atoms.lexeme(at).code());
    return phrase(atoms, at + 1, direction).filter(m -> m.expression() instanceof HolidayDate);
  }

  private Optional<Match> phrase(Atoms atoms, int at, Direction direction) {
    for (Phrase phrase : phrases.getOrDefault(atoms.word(at), List.of())) {
      if (isAt(atoms, at, phrase)) {
        return Optional.of(match(atoms, at + phrase.words().length, phrase, direction));
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(Atoms atoms, int at, Phrase phrase) {
    for (int i = 0; i < phrase.words().length; i++) {
      if (!atoms.is(at + i, phrase.words()[i])) {
        return false;
      }
    }
    return !phrase.capital() || atoms.isCapital(at);
  }

  private static Match match(Atoms atoms, int end, Phrase phrase, Direction direction) {
    if (phrase.holiday().isEmpty()) {
      return new Match(end, new Reference(phrase.value()));
    }
    Optional<Match> year = YearClause.after(atoms, end);
    return new Match(
        year.map(Match::end).orElse(end),
        new HolidayDate(phrase.holiday().get(), direction, year.map(Match::expression)));
  }
}
