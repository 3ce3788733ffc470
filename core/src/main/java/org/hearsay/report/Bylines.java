package org.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Punctuation;
import org.hearsay.text.WordList;

/** Tells lines that say who wrote a report, and when, by their words and their case. */
final class Bylines {

  private static final int MOST_WORDS = 24;
  private static final int LONGEST = 300;
  private static final int MOST_NAME_WORDS = 8;
  private static final Set<String> AGENCIES = WordList.load(Bylines.class, "agencies.txt");
  private static final Set<String> ALONE = Set.of("by", "written by", "author", "reporter");
  private static final List<String> LABELS =
      List.of("publish", "posted", "updated", "last updated", "first published", "by ");
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?:\\(|\\[)?(?:additional |with )?(?:reporting|writing|editing|written|edited|compiled)"
              + " by:? .{2,200}|\\(?with (?:inputs? from |additional reporting from |files from"
              + " )?.{0,40}\\bagenc(?:y|ies)\\)?|\\(?with (?:inputs?|files|additional reporting)"
              + " from .{2,80}\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY =
      Pattern.compile("(?:[Ww]ritten |Story |Words )?(?:By|BY|by):?\\s+(.{2,120})");

  /** "Ann Lee in Paris and Bo Kim in Rome". */
  private static final Pattern REPORTERS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+ \\p{Lu}[\\p{L}.'’-]+ in \\p{Lu}[\\p{L}.'’-]+(?:"
              + " [\\p{L}.'’-]+){0,8}");

  private Bylines() {}

  /** True for a line that is a byline wherever it stands: "By Ann Lee", "Reporting by Ann Lee". */
  static boolean isPlain(TextLine line) {
    if (isLong(line)) {
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

  private static boolean isLong(TextLine line) {
    return line.text().length() > LONGEST || line.words(MOST_WORDS) > MOST_WORDS;
  }

  private static boolean isByName(String rest) {
    String names = BylineWords.withoutDate(rest);
    BylineWords left = BylineWords.of(names);
    boolean named = left.names() > 1 || AGENCIES.contains(names.strip());
    return named && left.others() == 0 && left.names() <= MOST_NAME_WORDS;
  }

  /** True for a line that holds a date or time, and little else than names and words of bylines. */
  static boolean isDated(TextLine line) {
    if (isLong(line) || Punctuation.isDash(line.text().charAt(0))) {
      return false;
    }
    boolean date =
        PublicationDates.first(line.text()).isPresent()
            || BylineWords.AGO.matcher(line.text()).find();
    BylineWords left = BylineWords.of(BylineWords.withoutDate(line.text()));
    long digits = line.text().chars().filter(Character::isDigit).count();
    boolean clock = left.names() == 0 && digits > 0 && (left.widgets() > 0 || isClock(line.text()));
    int others = date && line.text().indexOf('|') > 0 ? left.others() - 1 : left.others();
    return (date || clock) && others <= 0 && left.names() <= MOST_NAME_WORDS;
  }

  private static boolean isClock(String text) {
    return text.indexOf(':') > 0 || text.indexOf('/') > 0;
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
    if (isLong(line) || line.text().endsWith(".") || line.text().endsWith("?")) {
      return false;
    }
    String text = line.text().strip();
    BylineWords left = BylineWords.of(text);
    if (AGENCIES.contains(text) || SectionLabels.isLabel(text)) {
      return AGENCIES.contains(text);
    }
    boolean named = left.names() >= 2 && left.names() <= MOST_NAME_WORDS && left.others() == 0;
    return named
        && (BylineWords.isAtEdge(text) || looksLikeName(text) || REPORTERS.matcher(text).matches());
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
}
