package org.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Punctuation;
import org.hearsay.text.Span;
import org.hearsay.text.WordList;

/** Tells lines that say who wrote a report, and when, by their words and their case. */
final class Bylines {

  private static final int MOST_WORDS = 24;
  private static final int MOST_NAME_WORDS = 8;
  private static final Set<String> WORDS = WordList.load(Bylines.class, "byline-words.txt");
  private static final Set<String> AGENCIES = WordList.load(Bylines.class, "agencies.txt");
  private static final Set<String> JOINING =
      Set.of("and", "&", "for", "in", "of", "the", "with", "de", "van", "von", "der", "al", "bin");
  private static final Set<String> ALONE = Set.of("by", "written by", "author", "reporter");
  private static final List<String> LABELS =
      List.of("publish", "posted", "updated", "last updated", "first published", "by ");
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?:\\(|\\[)?(?:additional |with )?(?:reporting|writing|editing|written|edited|compiled)"
              + " by:? .{2,200}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile("(?:[Ww]ritten |Story |Words )?(?:By|BY|by):?\\s+(.{2,120})");
  private static final Pattern AGO =
      Pattern.compile(
          "(?:\\d{1,2}|an?|one|two) (?:min(?:ute)?s?|hours?|days?|weeks?|months?) ago|just now",
          Pattern.CASE_INSENSITIVE);

  private Bylines() {}

  /** True for a line that is a byline wherever it stands: "By Ann Lee", "Reporting by Ann Lee". */
  static boolean isPlain(TextLine line) {
    if (line.words(MOST_WORDS) > MOST_WORDS) {
      return false;
    }
    if (CREDITS.matcher(line.text()).matches()) {
      return true;
    }
    if (ALONE.contains(line.key())) {
      return true;
    }
    Matcher by = BY.matcher(line.text());
    return by.matches() && isByName(by.group(1));
  }

  private static boolean isByName(String rest) {
    String names = withoutDate(rest);
    Leftover left = Leftover.of(names);
    return left.others == 0
        && (left.names > 1 || left.names == 1 && AGENCIES.contains(names.strip()))
        && left.names <= MOST_NAME_WORDS;
  }

  /** True for a line that holds a date or time, and little else than names and words of bylines. */
  static boolean isDated(TextLine line) {
    if (line.words(MOST_WORDS) > MOST_WORDS || Punctuation.isDash(line.text().charAt(0))) {
      return false;
    }
    boolean date =
        PublicationDates.first(line.text()).isPresent() || AGO.matcher(line.text()).find();
    Leftover left = Leftover.of(withoutDate(line.text()));
    long digits = line.text().chars().filter(Character::isDigit).count();
    boolean clock = left.names == 0 && digits > 2;
    return (date || clock) && left.others == 0 && left.names <= MOST_NAME_WORDS;
  }

  /** True for a line that says what its date is: "Published …", "Updated …". */
  static boolean isLabelled(TextLine line) {
    String start = line.text().toLowerCase(Locale.ROOT);
    return LABELS.stream().anyMatch(start::startsWith);
  }

  /**
   * True for what in the head of a report is a byline: names with words such as "Views", agencies.
   */
  static boolean isByPlace(TextLine line) {
    if (line.words(MOST_WORDS) > MOST_WORDS
        || line.text().endsWith(".")
        || line.text().endsWith("?")) {
      return false;
    }
    String text = line.text().strip();
    Leftover left = Leftover.of(text);
    if (AGENCIES.contains(text)) {
      return true;
    }
    boolean named = left.names >= 2 && left.names <= 6 && left.others == 0;
    return named && (left.widgets > 0 || looksLikeName(text));
  }

  /** True for two to four words with capitals, letters only: a person's name. */
  private static boolean looksLikeName(String text) {
    String[] words = text.split("\\s+");
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    for (String word : words) {
      boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || "'’.-".indexOf(c) >= 0);
      if (!letters || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutDate(String line) {
    Optional<PublicationDates.Found> found = PublicationDates.first(line);
    if (found.isEmpty()) {
      return ClockTimes.TIME.matcher(AGO.matcher(line).replaceAll(" ")).replaceAll(" ");
    }
    Span date = found.get().span();
    return withoutDate(line.substring(0, date.start()) + " " + line.substring(date.end()));
  }

  /** Who wrote the report, cut from a byline; empty if the line names nobody. */
  static Optional<String> author(String line) {
    String names = withoutDate(line);
    StringBuilder author = new StringBuilder();
    for (String word : names.split("[\\s|•·]+")) {
      boolean widget = WORDS.contains(bare(word).toLowerCase(Locale.ROOT)) || bare(word).isEmpty();
      if (!widget || author.length() > 0 && JOINING.contains(word)) {
        author.append(author.length() > 0 ? " " : "").append(word);
      }
    }
    String name = author.toString().replaceAll("^[\\s,;:()-]+|[\\s,;:()-]+$", "");
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  /**
   * The words of a line that are neither date nor time.
   *
   * @param names words with a capital
   * @param widgets words that belong around names and dates
   * @param others all others: a sign of a sentence
   */
  private record Leftover(int names, int widgets, int others) {

    static Leftover of(String text) {
      int names = 0;
      int widgets = 0;
      int others = 0;
      for (String word : text.split("[\\s|/•·]+")) {
        String bare = bare(word);
        if (bare.isEmpty() || JOINING.contains(bare)) {
          continue;
        }
        if (WORDS.contains(bare.toLowerCase(Locale.ROOT))) {
          widgets++;
        } else if (Character.isUpperCase(bare.charAt(0)) || word.indexOf('@') >= 0) {
          names++;
        } else {
          others++;
        }
      }
      return new Leftover(names, widgets, others);
    }
  }
}
