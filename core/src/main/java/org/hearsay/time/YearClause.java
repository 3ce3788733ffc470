package org.hearsay.time;

import java.util.Optional;

/** Reads the year behind a month or quarter: ", 1998", "of 1998", "last year", "of that year". */
final class YearClause {

  private YearClause() {}

  /** The year that starts at {@code at}, which may be a comma, "of" or "in". */
  static Optional<Match> after(Atoms atoms, int at) {
    Optional<Match> number = YearReader.year(atoms, linkEnd(atoms, at));
    return number.isPresent() ? number : relative(atoms, atoms.after(at, "of"));
  }

  private static int linkEnd(Atoms atoms, int at) {
    boolean link = atoms.is(at, ",") || atoms.is(at, "of") || atoms.is(at, "in");
    return link ? at + 1 : at;
  }

  /** Last year, this year, of that year, of the same year. */
  private static Optional<Match> relative(Atoms atoms, int at) {
    int direction = atoms.after(at, "the");
    int year = direction + 1;
    if (atoms.is(year, "fiscal") || atoms.is(year, "calendar")) {
      year++;
    }
    if (!atoms.is(direction, Lexeme.Kind.DIRECTION) || !atoms.is(year, "year")) {
      return Optional.empty();
    }
    return Match.of(year + 1, Directions.of(atoms.lexeme(direction).code(), TimeUnit.YEAR));
  }
}
