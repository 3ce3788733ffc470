package org.hearsay.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.WordList;

/**
 * The words of a line that are neither date nor time.
 *
 * @param names words with a capital
 * @param widgets words that belong around names and dates: "by", "views", "updated"
 * @param others all others: a sign of a sentence
 */
record BylineWords(int names, int widgets, int others) {

  private static final Set<String> WIDGETS = WordList.load(BylineWords.class, "byline-words.txt");
  private static final Set<String> JOINING =
      Set.of("and", "&", "for", "in", "of", "the", "with", "de", "van", "von", "der", "al", "bin");

  /** A time that gives no date: "3 hours ago". */
  static final Pattern AGO =
      Pattern.compile(
          "(?:\\d{1,2}|an?|one|two) (?:min(?:ute)?s?|hours?|days?|weeks?|months?) ago|just now",
          Pattern.CASE_INSENSITIVE);

  /** Counts the words of a line from which {@link #withoutDate} has taken the date. */
  static BylineWords of(String text) {
    int names = 0;
    int widgets = 0;
    int others = 0;
    for (String word : text.split("[\\s|/•·]+")) {
      String bare = bare(word);
      if (bare.isEmpty() || JOINING.contains(bare)) {
        continue;
      }
      if (WIDGETS.contains(bare.toLowerCase(Locale.ROOT))) {
        widgets++;
      } else if (Character.isUpperCase(bare.charAt(0)) || word.indexOf('@') >= 0) {
        names++;
      } else {
        others++;
      }
    }
    return new BylineWords(names, widgets, others);
  }

  /** True if the first or the last word of a line belongs around names and dates. */
  static boolean isAtEdge(String line) {
    String[] words = line.strip().split("[\\s|•·]+");
    return isWidget(words[0]) || isWidget(words[words.length - 1]);
  }

  private static boolean isWidget(String word) {
    return WIDGETS.contains(bare(word).toLowerCase(Locale.ROOT));
  }

  /** The line without dates, or without the times of day if it has no date. */
  static String withoutDate(String line) {
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
      boolean widget = isWidget(word) || bare(word).isEmpty();
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
}
