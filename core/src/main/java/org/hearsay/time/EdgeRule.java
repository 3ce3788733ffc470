package org.hearsay.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Part of a period, which TIMEX3 gives the value of the whole: early October, the end of 1998, late
 * last week, mid-November, later this year.
 */
final class EdgeRule implements Rule {

  private static final Set<String> WHOLE =
      Set.of("rest", "remainder", "balance", "part", "course", "eve", "turn");

  private final List<Rule> periods;

  /** Edges of what {@code periods} recognise. */
  EdgeRule(List<Rule> periods) {
    this.periods = List.copyOf(periods);
  }

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int start = atoms.after(at, "the");
    if (atoms.is(start, Lexeme.Kind.PART)) {
      return Rules.longest(periods, atoms, afterPart(atoms, start + 1)).filter(EdgeRule::hasParts);
    }
    Optional<Match> yearEnd = yearEnd(atoms, start);
    if (yearEnd.isPresent()) {
      return yearEnd;
    }
    boolean edge = atoms.is(start, Lexeme.Kind.EDGE) || WHOLE.contains(atoms.word(start));
    return edge && atoms.is(start + 1, "of") && start > at
        ? Rules.longest(periods, atoms, start + 2).filter(EdgeRule::hasParts)
        : Optional.empty();
  }

  /** Early in 1998, mid-1998, early on Friday. */
  private static int afterPart(Atoms atoms, int at) {
    boolean linked =
        atoms.is(at, "in") || atoms.is(at, "-") || atoms.is(at, "on") || atoms.is(at, "of");
    return linked ? at + 1 : at;
  }

  /** Year-end, year's end, month's end. */
  private static Optional<Match> yearEnd(Atoms atoms, int at) {
    int end = atoms.is(at + 1, "'") ? at + 3 : atoms.after(at + 1, "-");
    boolean unit = atoms.is(at, "year") || atoms.is(at, "month");
    return unit && atoms.is(end, "end")
        ? Match.of(end + 1, new Relative(atoms.lexeme(at).unit(), 0, Anchor.PUBLICATION))
        : Optional.empty();
  }

  private static boolean hasParts(Match match) {
    TimeExpression whole = match.expression();
    return !(whole instanceof Length || whole instanceof Recurring || whole instanceof Reference);
  }
}
