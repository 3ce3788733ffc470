package org.hearsay.time;

import java.util.List;
import java.util.Optional;

/** A week named by one of its days: the week of March 6. */
final class WeekOfRule implements Rule {

  private final List<Rule> days;

  WeekOfRule(List<Rule> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int week = atoms.after(at, "the");
    return atoms.is(week, "week") && atoms.is(week + 1, "of")
        ? Rules.longest(days, atoms, week + 2)
            .filter(m -> DayTimeRule.isDay(m.expression()))
            .map(m -> new Match(m.end(), new WeekOf(m.expression())))
        : Optional.empty();
  }
}
