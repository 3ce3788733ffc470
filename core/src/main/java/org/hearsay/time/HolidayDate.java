package org.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/** A holiday of some year: Christmas, last Thanksgiving, New Year's Day 2024. */
record HolidayDate(Holiday holiday, Direction direction, Optional<TimeExpression> year)
    implements TimeExpression {

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return date(times)
        .map(CalendarPeriod::day)
        .map(Resolved::date)
        .orElseGet(() -> Resolved.open(openValue()));
  }

  private String openValue() {
    return holiday instanceof Holiday.SameDay same
        ? new MonthDay(same.month(), same.day(), Optional.empty()).openValue()
        : Relative.openValue(TimeUnit.DAY);
  }

  private Optional<LocalDate> date(ReferenceTimes times) {
    if (year.isPresent()) {
      return year.get().resolve(times).period().map(y -> holiday.in(y.start().getYear()));
    }
    Optional<Integer> known = times.yearOfStory(holiday.in(1900).getMonthValue());
    if (known.isPresent()) {
      return known.map(holiday::in);
    }
    return times.now().map(base -> near(base.start(), times.tense()));
  }

  private LocalDate near(LocalDate base, Tense tense) {
    LocalDate same = holiday.in(base.getYear());
    LocalDate last = same.isAfter(base) ? holiday.in(base.getYear() - 1) : same;
    LocalDate next = same.isAfter(base) ? same : holiday.in(base.getYear() + 1);
    return switch (direction) {
      case LAST -> last.equals(base) ? holiday.in(base.getYear() - 1) : last;
      case NEXT -> next;
      case THIS -> same;
      case OPEN ->
          Nearness.distance(base, last, tense) <= Nearness.distance(base, next, tense)
              ? last
              : next;
    };
  }
}
