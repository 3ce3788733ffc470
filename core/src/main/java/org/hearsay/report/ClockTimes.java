package org.hearsay.report;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** Finds the time of day that stands beside a date. */
final class ClockTimes {

  /** How many characters may part the end of a date and its time. */
  private static final int AFTER = 14;

  private static final int BEFORE = 32;

  static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})(?:(?::"
              + " ?|h|\\.(?=\\d\\d\\s?(?:[ap]\\.?m|GMT|UTC|BST|CES?T|[ECMP][SD]?T)\\b))(\\d\\d)(?::\\d\\d)?"
              + "(?:\\.\\d{1,9})?)?(?:\\s?([ap])\\.?m\\b\\.?)?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private ClockTimes() {}

  /** The time right after the date at {@code date}, else the one shortly before it. */
  static Optional<LocalTime> beside(String line, Span date) {
    int after = Math.min(line.length(), date.end() + AFTER + 12);
    Matcher next = TIME.matcher(line).region(date.end(), after);
    while (next.find() && next.start() <= date.end() + AFTER) {
      Optional<LocalTime> time = time(next);
      if (time.isPresent()) {
        return time;
      }
    }
    Matcher last = TIME.matcher(line).region(Math.max(0, date.start() - BEFORE), date.start());
    Optional<LocalTime> before = Optional.empty();
    while (last.find()) {
      before = time(last).or(() -> time(last));
    }
    return before;
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    String half = matcher.group(3);
    if (matcher.group(2) == null && half == null) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    if (half != null) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).equals("p");
      hour = hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
