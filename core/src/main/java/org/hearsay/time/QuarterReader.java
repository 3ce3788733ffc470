package org.hearsay.time;

import java.util.Optional;

/** Reads quarters and halves of a year: third quarter, fiscal second-quarter, last half. */
final class QuarterReader {

  /**
   * Part of a year read.
   *
   * @param end one past its last piece
   */
  record Part(int end, Named named) {

    /** This part of {@code year}. */
    Match in(TimeExpression year) {
      return new Match(end, new NamedPeriod(named, Direction.OPEN, Optional.of(year)));
    }
  }

  private QuarterReader() {}

  static Optional<Part> read(Atoms atoms, int at) {
    Optional<NumberReader.Numeral> number = number(atoms, afterFiscal(atoms, at));
    return number.flatMap(n -> part(atoms, n));
  }

  private static Optional<Part> part(Atoms atoms, NumberReader.Numeral number) {
    int unit = afterFiscal(atoms, atoms.after(number.end(), "-"));
    boolean quarter = atoms.is(unit, "quarter") && number.value() <= 4;
    boolean half = atoms.is(unit, "half") && number.value() <= 2;
    if (!quarter && !half || GamePeriod.isPlayed(atoms, unit)) {
      return Optional.empty();
    }
    TimeUnit of = quarter ? TimeUnit.QUARTER : TimeUnit.HALF;
    return Optional.of(new Part(unit + 1, new Named(of, (int) number.value())));
  }

  private static Optional<NumberReader.Numeral> number(Atoms atoms, int at) {
    if (atoms.is(at, "last") && atoms.is(at + 1, "half")) {
      return Optional.of(new NumberReader.Numeral(at + 1, 2));
    }
    return NumberReader.ordinal(atoms, at).filter(n -> n.value() >= 1);
  }

  /** One past "fiscal" at {@code at}, or {@code at}. */
  static int afterFiscal(Atoms atoms, int at) {
    return atoms.is(at, "fiscal") ? atoms.after(at + 1, "-") : at;
  }
}
