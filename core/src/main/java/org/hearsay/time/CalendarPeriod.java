package org.hearsay.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A day, week, month … of the calendar that is fully known.
 *
 * @param unit how long it is; no unit of the clock
 * @param start its first day. Seasons start in March, June, September and December, and belong to
 *     the year they start in.
 */
record CalendarPeriod(TimeUnit unit, LocalDate start) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  CalendarPeriod {
    if (unit.isClock()) {
      throw new IllegalArgumentException(unit + " is no period of the calendar");
    }
  }

  static CalendarPeriod day(LocalDate day) {
    return new CalendarPeriod(TimeUnit.DAY, day);
  }

  static CalendarPeriod year(int year) {
    return new CalendarPeriod(TimeUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** The period of {@code unit} that holds the first day of this one. */
  CalendarPeriod in(TimeUnit wanted) {
    return new CalendarPeriod(wanted, wanted.startOf(start));
  }

  CalendarPeriod plus(long count) {
    return new CalendarPeriod(unit, unit.step(start, count));
  }

  /** This period as far away as {@code count} other units: the same quarter a year before. */
  CalendarPeriod plus(long count, TimeUnit by) {
    return new CalendarPeriod(unit, unit.startOf(by.step(start, count)));
  }

  /** TIMEX3 value. */
  String value() {
    return switch (unit) {
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case QUARTER -> year() + "-Q" + (start.getMonthValue() + 2) / 3;
      case HALF -> year() + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
      case SEASON -> year() + "-" + SEASONS[start.getMonthValue() / 3 - 1];
      case MONTH -> year() + format("-%02d", start.getMonthValue());
      case DAY -> year() + format("-%02d-%02d", start.getMonthValue(), start.getDayOfMonth());
      default -> years();
    };
  }

  private String week() {
    int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return format("%04d-W%02d", start.get(IsoFields.WEEK_BASED_YEAR), week);
  }

  private String year() {
    int year = start.getYear();
    return year > 0 ? format("%04d", year) : format("BC%04d", 1 - year);
  }

  /** A decade is written without its last digit, a century without its last two. */
  private String years() {
    int dropped =
        switch (unit) {
          case DECADE -> 1;
          case CENTURY -> 2;
          case MILLENNIUM -> 3;
          default -> 0;
        };
    String year = year();
    return year.substring(0, year.length() - dropped);
  }

  private static String format(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }
}
