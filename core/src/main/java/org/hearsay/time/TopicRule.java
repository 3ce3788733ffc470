package org.hearsay.time;

import java.util.Optional;
import java.util.Set;

/**
 * Stretches that companies and statisticians compare: the year-ago quarter, the 1988 period, last
 * year's third quarter, the latest period, the same period of 1998, year-earlier.
 */
final class TopicRule implements Rule {

  private static final Set<String> LIKE =
      Set.of("comparable", "corresponding", "same", "latest", "equivalent", "similar", "like");

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    int start = atoms.after(at, "the");
    Optional<Match> possessive = possessive(atoms, start);
    if (possessive.isPresent()) {
      return possessive;
    }
    int liked = LIKE.contains(atoms.word(start)) ? start + 1 : start;
    Optional<Match> before = yearBefore(atoms, liked);
    if (before.isPresent()) {
      return before;
    }
    Optional<Match> year = numbered(atoms, liked);
    if (year.isPresent()) {
      return year;
    }
    return liked > start && start > at ? like(atoms, liked) : Optional.empty();
  }

  /** Year-earlier, year-ago third quarter. */
  private static Optional<Match> yearBefore(Atoms atoms, int at) {
    boolean before =
        atoms.is(at, "year")
            && atoms.is(at + 1, "-")
            && (atoms.is(at + 2, "ago") || atoms.is(at + 2, "earlier"));
    if (!before) {
      return Optional.empty();
    }
    YearBefore year = new YearBefore(-1, Anchor.PUBLICATION);
    Relative last = new Relative(TimeUnit.YEAR, -1, Anchor.PUBLICATION);
    Optional<QuarterReader.Part> part = QuarterReader.read(atoms, at + 3);
    if (part.isPresent()) {
      return part.map(p -> p.in(last));
    }
    return Match.of(periodEnd(atoms, at + 3), year);
  }

  /** The 1988 quarter, the 1988 second quarter, the 1988 period. */
  private static Optional<Match> numbered(Atoms atoms, int at) {
    Optional<Match> year = YearReader.year(atoms, at);
    return year.flatMap(y -> within(atoms, y.end(), y.expression()));
  }

  /** This year's third quarter. */
  private static Optional<Match> possessive(Atoms atoms, int at) {
    boolean year =
        atoms.is(at, Lexeme.Kind.DIRECTION)
            && atoms.is(at + 1, "year")
            && atoms.is(at + 2, "'")
            && atoms.is(at + 3, "s");
    return year
        ? within(atoms, at + 4, Directions.of(atoms.lexeme(at).code(), TimeUnit.YEAR))
        : Optional.empty();
  }

  private static Optional<Match> within(Atoms atoms, int at, TimeExpression year) {
    Optional<QuarterReader.Part> part = QuarterReader.read(atoms, at);
    if (part.isPresent()) {
      return part.map(p -> p.in(year));
    }
    int end = periodEnd(atoms, at);
    return end > at
        ? Match.of(end, new TopicPeriod(TimeUnit.QUARTER, Optional.of(year)))
        : Optional.empty();
  }

  /** The latest period, the same period last year, the corresponding quarter of 1988. */
  private static Optional<Match> like(Atoms atoms, int at) {
    int end = periodEnd(atoms, at);
    if (end == at) {
      return Optional.empty();
    }
    Optional<Match> year = YearClause.after(atoms, end);
    if (year.isPresent()) {
      TimeExpression of = year.get().expression();
      return Match.of(year.get().end(), new TopicPeriod(TimeUnit.QUARTER, Optional.of(of)));
    }
    if (agoEnd(atoms, end) > end) {
      return Match.of(agoEnd(atoms, end), new YearBefore(-1, Anchor.PUBLICATION));
    }
    return Match.of(end, new TopicPeriod(TimeUnit.QUARTER, Optional.empty()));
  }

  /** One past "a year ago" or "a year earlier". */
  static int agoEnd(Atoms atoms, int at) {
    boolean ago =
        atoms.is(at, "a")
            && atoms.is(at + 1, "year")
            && (atoms.is(at + 2, "ago")
                || atoms.is(at + 2, "earlier")
                || atoms.is(at + 2, "before"));
    return ago ? at + 3 : at;
  }

  private static int periodEnd(Atoms atoms, int at) {
    boolean period = atoms.is(at, "period") || atoms.is(at, "quarter") || atoms.is(at, "half");
    return period ? at + 1 : at;
  }
}
