package org.hearsay.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the time expressions of one report count from: the day of publication and the dates
 * mentioned so far. Mutable; one for each report.
 */
final class ReferenceTimes {

  private final Optional<CalendarPeriod> published;

  /** True for accounts of times long past, where an open date belongs to the last year named. */
  private final boolean narrative;

  /** For a report without a date of publication: the year its full dates agree on. */
  private final Optional<Integer> yearOfText;

  private final Map<TimeUnit, Integer> mentionedAt = new EnumMap<>(TimeUnit.class);
  private final Map<TimeUnit, CalendarPeriod> mentioned = new EnumMap<>(TimeUnit.class);
  private int mentions;
  private Tense tense = Tense.OPEN;

  ReferenceTimes(Optional<LocalDate> published, boolean narrative, Optional<Integer> yearOfText) {
    this.published = published.map(CalendarPeriod::day);
    this.narrative = narrative;
    this.yearOfText = yearOfText;
  }

  Optional<CalendarPeriod> published() {
    return published;
  }

  boolean isNarrative() {
    return narrative;
  }

  Tense tense() {
    return tense;
  }

  /** The clause that the next expression stands in looks this way. */
  void turn(Tense towards) {
    tense = towards;
  }

  void mention(CalendarPeriod period) {
    mentioned.put(period.unit(), period);
    mentionedAt.put(period.unit(), mentions++);
  }

  /** The last period mentioned that is not longer than {@code unit}. */
  Optional<CalendarPeriod> lastWithin(TimeUnit unit) {
    return mentionedAt.entrySet().stream()
        .filter(e -> e.getKey().compareTo(unit) <= 0)
        .max(Map.Entry.comparingByValue())
        .map(e -> mentioned.get(e.getKey()));
  }

  /** Where expressions without anything else to go by are dated from. */
  Optional<CalendarPeriod> now() {
    return narrative ? lastWithin(TimeUnit.YEAR) : published;
  }

  /** The day that a time of day without one belongs to. */
  Optional<CalendarPeriod> dayOfStory() {
    Optional<CalendarPeriod> last = lastWithin(TimeUnit.DAY);
    return last.isPresent() ? last : published;
  }

  /**
   * The year of dates that name none, where nothing but the text can tell: the one of the last date
   * in an account of the past.
   */
  Optional<Integer> yearOfStory() {
    return narrative
        ? lastWithin(TimeUnit.YEAR).map(period -> period.start().getYear())
        : yearOfText;
  }

  Optional<CalendarPeriod> from(Anchor anchor, TimeUnit unit) {
    return anchor == Anchor.PUBLICATION ? published : lastWithin(unit);
  }
}
