package org.hearsay.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day of a month: Oct. 24, 24 October last year.
 *
 * @param year the expression for its year, if one is given
 */
record MonthDay(int month, int day, Optional<TimeExpression> year) implements TimeExpression {

  private static final int COMMON_YEAR = 2001;
  private static final int LEAP_YEAR = 2004;

  MonthDay {
    if (day < 1 || day > Month.of(month).maxLength()) {
      throw new IllegalArgumentException("no day " + day + " in month " + month);
    }
  }

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return date(times)
        .map(CalendarPeriod::day)
        .map(Resolved::date)
        .orElseGet(() -> Resolved.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)));
  }

  /** TIMEX3 value without the year. */
  String openValue() {
    return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
  }

  /** So many days after this day, if that is the same day in every year. */
  Optional<MonthDay> plusDays(long days) {
    LocalDate common =
        LocalDate.of(COMMON_YEAR, month, Math.min(day, 28))
            .plusDays(days + day - Math.min(day, 28));
    LocalDate leap = LocalDate.of(LEAP_YEAR, month, day).plusDays(days);
    boolean same =
        common.getMonthValue() == leap.getMonthValue()
            && common.getDayOfMonth() == leap.getDayOfMonth();
    return same
        ? Optional.of(new MonthDay(leap.getMonthValue(), leap.getDayOfMonth(), Optional.empty()))
        : Optional.empty();
  }

  private Optional<LocalDate> date(ReferenceTimes times) {
    if (year.isPresent()) {
      return year.get().resolve(times).period().flatMap(y -> in(y.start().getYear()));
    }
    Optional<Integer> known = times.yearOfStory(month);
    if (known.isPresent()) {
      return known.flatMap(this::in);
    }
    return times.now().flatMap(base -> near(base.start(), times.tense()));
  }

  /** Empty on 29 February of most years. */
  private Optional<LocalDate> in(int inYear) {
    boolean exists = day <= Month.of(month).length(Year.isLeap(inYear));
    return exists ? Optional.of(LocalDate.of(inYear, month, day)) : Optional.empty();
  }

  private Optional<LocalDate> near(LocalDate base, Tense tense) {
    return Stream.of(-1, 0, 1)
        .flatMap(step -> in(base.getYear() + step).stream())
        .min(Comparator.comparing(date -> Nearness.distance(base, date, tense)));
  }
}
