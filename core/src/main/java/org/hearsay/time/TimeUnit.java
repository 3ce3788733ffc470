package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Units of the calendar and the clock, from short to long. */
enum TimeUnit {
  SECOND("T", "S", 1, ChronoUnit.SECONDS),
  MINUTE("T", "M", 1, ChronoUnit.MINUTES),
  HOUR("T", "H", 1, ChronoUnit.HOURS),
  DAY("", "D", 1, ChronoUnit.DAYS),
  WEEKEND("", "WE", 1, ChronoUnit.WEEKS),
  WEEK("", "W", 1, ChronoUnit.WEEKS),
  FORTNIGHT("", "W", 2, ChronoUnit.WEEKS),
  MONTH("", "M", 1, ChronoUnit.MONTHS),
  QUARTER("", "Q", 3, ChronoUnit.MONTHS),
  HALF("", "H", 6, ChronoUnit.MONTHS),
  /** A season, counted as one for each year: last spring is a year before this spring. */
  SEASON("", "Y", 1, ChronoUnit.YEARS),
  YEAR("", "Y", 1, ChronoUnit.YEARS),
  DECADE("", "Y", 10, ChronoUnit.YEARS),
  CENTURY("", "Y", 100, ChronoUnit.YEARS),
  MILLENNIUM("", "Y", 1000, ChronoUnit.YEARS);

  private final String timeMark;
  private final String symbol;
  private final int size;
  private final ChronoUnit step;

  TimeUnit(String timeMark, String symbol, int size, ChronoUnit step) {
    this.timeMark = timeMark;
    this.symbol = symbol;
    this.size = size;
    this.step = step;
  }

  /** Before the number in ISO 8601: {@code T} for units of the clock, else nothing. */
  String timeMark() {
    return timeMark;
  }

  /** After the number in ISO 8601 and TIMEX3. */
  String symbol() {
    return symbol;
  }

  /** How many of {@link #symbol()} one of these is, in durations. */
  int durationFactor() {
    return this == QUARTER || this == HALF ? 1 : size;
  }

  /** Units of the clock have no calendar period. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The first day of the period of this unit that holds {@code day}. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH, SEASON -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() < 7 ? 1 : 7);
      case YEAR, DECADE, CENTURY, MILLENNIUM -> startOfYears(day.getYear());
    };
  }

  private LocalDate startOfYears(int year) {
    return LocalDate.of(Math.floorDiv(year, size) * size, 1, 1);
  }

  /** {@code count} of these units after {@code day}; before it if negative. */
  LocalDate step(LocalDate day, long count) {
    return isClock() ? day : day.plus(count * size, step);
  }
}
