package org.hearsay.time;

import java.util.List;
import java.util.Optional;

/** Parts counted within a period: the first week of May, the last day of the year. */
final class PartRule implements Rule {

  private final List<Rule> periods;

  /** Parts of what {@code periods} recognise. */
  PartRule(List<Rule> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int number = atoms.after(at, "the");
    boolean unit = isPart(atoms, number + 1) && atoms.is(number + 2, "of");
    return unit && isCount(atoms, number)
        ? Rules.longest(periods, atoms, number + 3)
            .filter(m -> !(m.expression() instanceof Length))
            .map(m -> part(atoms, number, m))
        : Optional.empty();
  }

  private static boolean isPart(Atoms atoms, int at) {
    return atoms.is(at, "day") || atoms.is(at, "week") || atoms.is(at, "month");
  }

  private static boolean isCount(Atoms atoms, int at) {
    return atoms.is(at, Lexeme.Kind.ORDINAL) || atoms.is(at, "last") || atoms.is(at, "final");
  }

  private static Match part(Atoms atoms, int number, Match whole) {
    TimeUnit unit = atoms.lexeme(number + 1).unit();
    int count = atoms.is(number, Lexeme.Kind.ORDINAL) ? atoms.lexeme(number).number() : 0;
    return new Match(whole.end(), new PartOf(unit, count, whole.expression()));
  }
}
