package org.hearsay.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the time expressions of one report count from: the day of publication and the dates
 * mentioned so far. Mutable; one for each report.
 */
final class ReferenceTimes {

  /** For how many characters a quarter stays the one that is spoken of. */
  private static final int TOPIC_REACH = 1000;

  /** January so many months before the month spoken of means the next January. */
  private static final int TURN_OF_YEAR = 9;

  /** The same for a month: "in May from a year earlier". */
  private static final int MONTH_REACH = 200;

  private static final Set<TimeUnit> TOPICS =
      EnumSet.of(TimeUnit.QUARTER, TimeUnit.HALF, TimeUnit.MONTH);

  private final Optional<CalendarPeriod> published;

  /** True for accounts of times long past, where an open date belongs to the last year named. */
  private final boolean narrative;

  /** For a report without a date of publication: the year its full dates agree on. */
  private final Optional<Integer> yearOfText;

  private final Map<TimeUnit, Integer> mentionedAt = new EnumMap<>(TimeUnit.class);
  private final Map<TimeUnit, CalendarPeriod> mentioned = new EnumMap<>(TimeUnit.class);
  private int mentions;
  private Optional<MonthDay> openDay = Optional.empty();
  private int position;
  private int topicPosition;
  private Optional<CalendarPeriod> topic = Optional.empty();
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

  /** {@code expression} came to {@code resolved}; later ones may count from it. */
  void mention(TimeExpression expression, Resolved resolved) {
    resolved.period().ifPresent(this::mention);
    if (expression instanceof MonthDay day) {
      openDay = resolved.period().isEmpty() ? Optional.of(day) : Optional.empty();
    }
  }

  /** The day mentioned last, if its year is not known. */
  Optional<MonthDay> openDay() {
    return openDay;
  }

  private void mention(CalendarPeriod period) {
    mentioned.put(period.unit(), period);
    mentionedAt.put(period.unit(), mentions++);
    if (TOPICS.contains(period.unit())) {
      topic = Optional.of(period);
      topicPosition = position;
    }
  }

  /** The next expression starts at this character. */
  void moveTo(int offset) {
    position = offset;
  }

  /** The quarter, half or month mentioned last, if that was not long ago. */
  Optional<CalendarPeriod> topic() {
    int reach =
        topic.filter(t -> t.unit() == TimeUnit.MONTH).isPresent() ? MONTH_REACH : TOPIC_REACH;
    return position - topicPosition <= reach ? topic : Optional.empty();
  }

  /** The last period of {@code unit} mentioned. */
  Optional<CalendarPeriod> last(TimeUnit unit) {
    return Optional.ofNullable(mentioned.get(unit));
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
   * The year of a date in {@code month} that names none, where nothing but the text can tell: in an
   * account of the past the year of the date before it, or the next when December is past.
   */
  Optional<Integer> yearOfStory(int month) {
    return narrative ? lastWithin(TimeUnit.YEAR).map(last -> yearAfter(last, month)) : yearOfText;
  }

  private static int yearAfter(CalendarPeriod last, int month) {
    boolean turned =
        last.unit() != TimeUnit.YEAR && last.start().getMonthValue() - month >= TURN_OF_YEAR;
    return last.start().getYear() + (turned ? 1 : 0);
  }

  /** What {@code anchor} stands for, when periods of {@code unit} are counted. */
  Optional<CalendarPeriod> from(Anchor anchor, TimeUnit unit) {
    boolean mention = anchor == Anchor.MENTION || narrative && unit != TimeUnit.DAY;
    Optional<CalendarPeriod> last = mention ? lastWithin(unit) : published;
    return last.isPresent() ? last : published;
  }
}
