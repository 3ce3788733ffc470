package org.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the periods of a name: Friday, last October, the third quarter of 1998.
 *
 * @param within the expression for the year or week it lies in, if one is given
 */
record NamedPeriod(Named named, Direction direction, Optional<TimeExpression> within)
    implements TimeExpression {

  NamedPeriod(Named named, Direction direction) {
    this(named, direction, Optional.empty());
  }

  @Override
  public Resolved resolve(ReferenceTimes times) {
    return period(times).map(Resolved::date).orElseGet(() -> Resolved.open(named.openValue()));
  }

  private Optional<CalendarPeriod> period(ReferenceTimes times) {
    if (within.isPresent()) {
      return within.get().resolve(times).period().map(named::in);
    }
    Optional<Integer> known = times.yearOfStory(named.in(1).start().getMonthValue());
    if (named.isYearly() && known.isPresent()) {
      return known.map(named::in);
    }
    return times.now().map(base -> near(base.start(), times.tense()));
  }

  private CalendarPeriod near(LocalDate base, Tense tense) {
    CalendarPeriod last = named.lastUntil(base);
    CalendarPeriod next = last.plus(1, named.cycle());
    boolean running =
        last.start().equals(base) || last.equals(CalendarPeriod.day(base).in(named.unit()));
    return switch (direction) {
      case LAST -> running ? last.plus(-1, named.cycle()) : last;
      case NEXT -> next;
      case THIS -> running || inThisCycle(last, base, tense) ? last : next;
      case OPEN -> running || isLikelier(last, next, base, tense) ? last : next;
    };
  }

  private boolean isLikelier(
      CalendarPeriod last, CalendarPeriod next, LocalDate base, Tense tense) {
    return named.isYearly()
        ? Nearness.distance(base, last, tense) <= Nearness.distance(base, next, tense)
        : tense != Tense.FUTURE;
  }

  /** This June is of this year; this weekend may be over. */
  private boolean inThisCycle(CalendarPeriod last, LocalDate base, Tense tense) {
    return named.isYearly() ? last.start().getYear() == base.getYear() : tense == Tense.PAST;
  }
}
