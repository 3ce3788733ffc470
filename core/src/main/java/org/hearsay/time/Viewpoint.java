package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From where a report looks at its times: from its day, as news does, or from within a story of the
 * past; and which year its full dates agree on.
 */
final class Viewpoint {

  /** So many years must be named before an account counts as one of the past. */
  private static final int ENOUGH = 5;

  private final List<TimeExpression> expressions;

  Viewpoint(List<TimeExpression> expressions) {
    this.expressions = List.copyOf(expressions);
  }

  /**
   * True if most of its years lie far from the day of publication, and hardly any time counts from
   * it.
   */
  boolean isNarrative(Optional<LocalDate> published) {
    List<Integer> years = expressions.stream().flatMap(e -> yearOf(e).stream()).toList();
    int near = published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    long far = years.stream().filter(year -> near - year >= 2).count();
    long spoken = expressions.stream().filter(Viewpoint::countsFromPublication).count();
    return far >= ENOUGH && far * 10 >= years.size() * 7L && spoken * 5 <= years.size();
  }

  /** The year that all full dates share and no year named comes after. */
  Optional<Integer> sharedYear() {
    List<Integer> full =
        expressions.stream().filter(Viewpoint::isDay).flatMap(e -> yearOf(e).stream()).toList();
    if (full.isEmpty()) {
      return Optional.empty();
    }
    int year = full.get(0);
    boolean latest = expressions.stream().flatMap(e -> yearOf(e).stream()).allMatch(y -> y <= year);
    return latest && full.stream().allMatch(y -> y == year) ? Optional.of(year) : Optional.empty();
  }

  private static boolean isDay(TimeExpression expression) {
    return expression instanceof Fixed fixed && fixed.period().unit() == TimeUnit.DAY;
  }

  private static Optional<Integer> yearOf(TimeExpression expression) {
    if (expression instanceof Fixed fixed) {
      return Optional.of(fixed.period().start().getYear());
    }
    return expression instanceof NamedPeriod named
        ? named.within().flatMap(Viewpoint::yearOf)
        : Optional.empty();
  }

  private static boolean countsFromPublication(TimeExpression expression) {
    if (expression instanceof DayTime time) {
      return countsFromPublication(time.day());
    }
    return expression instanceof Relative relative && relative.anchor() == Anchor.PUBLICATION
        || expression instanceof NamedPeriod named && named.named().isWeekday();
  }
}
