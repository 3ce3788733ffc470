package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A period that comes again each week or year under one name: Friday, October, summer, the third
 * quarter.
 *
 * @param unit DAY for a day of the week; MONTH, SEASON, QUARTER or HALF
 * @param number counted from 1; Monday and spring are 1
 */
record Named(TimeUnit unit, int number) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  Named {
    int most =
        switch (unit) {
          case DAY -> 7;
          case WEEKEND -> 1;
          case MONTH -> 12;
          case SEASON, QUARTER -> 4;
          case HALF -> 2;
          default -> 0;
        };
    if (number < 1 || number > most) {
      throw new IllegalArgumentException("no " + unit + " " + number);
    }
  }

  boolean isWeekday() {
    return unit == TimeUnit.DAY;
  }

  /** True if a year has one of them only. */
  boolean isYearly() {
    return !isWeekly();
  }

  private boolean isWeekly() {
    return unit == TimeUnit.DAY || unit == TimeUnit.WEEKEND;
  }

  /** After how long it comes again. */
  TimeUnit cycle() {
    return isWeekly() ? TimeUnit.WEEK : TimeUnit.YEAR;
  }

  /** The last one that starts on {@code day} or before. */
  CalendarPeriod lastUntil(LocalDate day) {
    if (isWeekday()) {
      return CalendarPeriod.day(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(number))));
    }
    if (unit == TimeUnit.WEEKEND) {
      LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      return new CalendarPeriod(unit, saturday);
    }
    CalendarPeriod same = in(day.getYear());
    return same.start().isAfter(day) ? in(day.getYear() - 1) : same;
  }

  /** The one of {@code year}; for a day of the week, the first. */
  CalendarPeriod in(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return switch (unit) {
      case DAY ->
          CalendarPeriod.day(newYear.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number))));
      case SEASON -> new CalendarPeriod(unit, newYear.withMonth(3 * number));
      case QUARTER -> new CalendarPeriod(unit, newYear.withMonth(3 * number - 2));
      case HALF -> new CalendarPeriod(unit, newYear.withMonth(6 * number - 5));
      default -> new CalendarPeriod(unit, newYear.withMonth(number));
    };
  }

  /** The one within a week or year. */
  CalendarPeriod in(CalendarPeriod whole) {
    return isWeekday() && whole.unit() == TimeUnit.WEEK
        ? CalendarPeriod.day(whole.start().plusDays(number - 1L))
        : in(whole.start().getYear());
  }

  /** TIMEX3 value without the year. */
  String openValue() {
    return switch (unit) {
      case DAY -> "XXXX-WXX-" + number;
      case WEEKEND -> "XXXX-WXX-WE";
      case SEASON -> "XXXX-" + SEASONS[number - 1];
      case QUARTER -> "XXXX-Q" + number;
      case HALF -> "XXXX-H" + number;
      default -> String.format(Locale.ROOT, "XXXX-%02d", number);
    };
  }
}
