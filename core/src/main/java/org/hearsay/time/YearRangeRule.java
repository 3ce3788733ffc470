package org.hearsay.time;

import java.util.Optional;

/** Years that only their range tells: the 17 of 1915-17, the 264 of "264 to 241 BC". */
final class YearRangeRule implements Rule {

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    if (!atoms.isNumber(at)) {
      return Optional.empty();
    }
    Optional<Match> tail = tail(atoms, at);
    return tail.isPresent() ? tail : beforeChrist(atoms, at);
  }

  private static Optional<Match> tail(Atoms atoms, int at) {
    boolean glued = atoms.is(at - 1, "-") && atoms.isGlued(at) && atoms.isGlued(at - 1);
    boolean twoDigits = atoms.word(at).length() == 2 && !atoms.isGlued(at + 1);
    if (!glued || !twoDigits || !atoms.isNumber(at - 2)) {
      return Optional.empty();
    }
    return YearReader.year(atoms, at - 2)
        .filter(year -> year.end() == at - 1 && atoms.word(at - 2).length() == 4)
        .flatMap(year -> sameCentury(atoms, at));
  }

  private static Optional<Match> sameCentury(Atoms atoms, int at) {
    int from = Integer.parseInt(atoms.word(at - 2));
    int to = Integer.parseInt(atoms.word(at));
    return to > from % 100
        ? Match.of(at + 1, new Fixed(CalendarPeriod.year(from / 100 * 100 + to)))
        : Optional.empty();
  }

  private static Optional<Match> beforeChrist(Atoms atoms, int at) {
    boolean range = atoms.is(at + 1, "-") || atoms.is(at + 1, "to") || atoms.is(at + 1, "and");
    if (!range || !atoms.isNumber(at + 2) || atoms.word(at).length() > 4) {
      return Optional.empty();
    }
    int number = Integer.parseInt(atoms.word(at));
    return YearReader.year(atoms, at + 2)
        .filter(to -> isBeforeChrist(to) && number > 0)
        .map(to -> new Match(at + 1, new Fixed(CalendarPeriod.year(1 - number))));
  }

  private static boolean isBeforeChrist(Match match) {
    return match.expression() instanceof Fixed fixed && fixed.period().start().getYear() <= 0;
  }
}
