package org.hearsay.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Finds a full date, with its time of day if there is one, in a short line such as a byline, also
 * where it is glued to a name: {@code JANE DOESaturday, 26 October 2024, 00:16}.
 *
 * <p>A date without a year, and one of which day and month cannot be told apart (05/06/2024), is
 * none.
 */
public final class PublicationDates {

  /** Longer lines are cut: a byline is short. */
  private static final int LONGEST = 300;

  /** Whole names may be glued to what comes before, short ones not: "Simon" ends in no Monday. */
  private static final String WEEKDAY =
      "(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
          + "|(?<![a-z])(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![a-z]))[.,]?\\s{0,2},?\\s{0,2})?";

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:(?<![a-z])|(?-i:(?<=[a-z])(?=[A-Z])))"
          + "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z]))";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d(?!\\d?:))";
  private static final Pattern DAY_MONTH =
      compile(
          WEEKDAY
              + "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/-]{0,3}(?:of )?"
              + MONTH
              + "[.,]?[\\s,/'-]{0,3}"
              + YEAR);
  private static final Pattern MONTH_DAY =
      compile(WEEKDAY + MONTH + "[.,]?[\\s-]{0,3}(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]{1,3}" + YEAR);
  private static final Pattern YEAR_FIRST =
      compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS =
      compile(WEEKDAY + "(?<![\\d.,/])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)?\\d\\d)(?![\\d/-])");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PublicationDates() {}

  /**
   * A date in a line.
   *
   * @param span where it stands in the line, weekday included, time of day not
   * @param publication the date, with the time of day that stands beside it
   */
  public record Found(Span span, Publication publication) {}

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** The first full date of {@code line}. */
  public static Optional<Found> first(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    return first(start, 0);
  }

  /** The first full date of {@code line} at or after an offset. */
  static Optional<Found> first(String line, int from) {
    Optional<Found> first = Optional.empty();
    for (Pattern pattern : List.of(DAY_MONTH, MONTH_DAY, YEAR_FIRST, NUMBERS)) {
      Matcher matcher = pattern.matcher(line);
      Optional<Found> found = matcher.find(from) ? found(line, matcher) : Optional.empty();
      if (first.isEmpty()
          || found.isPresent() && found.get().span().start() < first.get().span().start()) {
        first = found.isPresent() ? found : first;
      }
    }
    return first;
  }

  private static Optional<Found> found(String line, Matcher matcher) {
    return date(matcher)
        .map(
            date -> {
              Span span = new Span(matcher.start(), matcher.end());
              return new Found(span, new Publication(date, ClockTimes.beside(line, span)));
            });
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    Pattern pattern = matcher.pattern();
    if (pattern == DAY_MONTH) {
      return date(number(matcher, 3), month(matcher.group(2)), number(matcher, 1));
    } else if (pattern == MONTH_DAY) {
      return date(number(matcher, 3), month(matcher.group(1)), number(matcher, 2));
    } else if (pattern == YEAR_FIRST) {
      return date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }
    return numeric(
        number(matcher, 1), number(matcher, 3), number(matcher, 4), matcher.group(2).equals("."));
  }

  /** Dots mean day first; else only a number above twelve tells the day from the month. */
  private static Optional<LocalDate> numeric(int first, int second, int year, boolean dots) {
    int full = year < 100 ? 2000 + year : year;
    if (dots || first > 12 || first == second) {
      return date(full, second, first);
    }
    return second > 12 ? date(full, first, second) : Optional.empty();
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
