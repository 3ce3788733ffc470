package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads amounts and ranges of two: "15-17", "between 5 and 10", "from 252 to 287 miles". */
final class RangeReader {

  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

  private static final int MOST_BETWEEN = 3;

  private final AmountReader amounts;

  RangeReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  /** The amount or range that starts at atom {@code first}. */
  Optional<Amount> read(Atoms atoms, int first) {
    return amounts.read(atoms, first).map(left -> range(atoms, left).orElse(left));
  }

  private Optional<Amount> range(Atoms atoms, Amount left) {
    return separatorEnd(atoms, left)
        .flatMap(at -> amounts.read(atoms, at))
        .filter(right -> fits(atoms, left, right))
        .map(right -> joined(left, right))
        .or(() -> distantRange(atoms, left));
  }

  /** "from 20 miles in 2008 to 29 in 2020": some words stand between. */
  private Optional<Amount> distantRange(Atoms atoms, Amount left) {
    if (!isFrom(atoms, left.first())) {
      return Optional.empty();
    }
    for (int at = left.end() + 1; at <= left.end() + MOST_BETWEEN; at++) {
      if (atoms.is(at, "to")) {
        return amounts
            .read(atoms, at + 1)
            .filter(
                right ->
                    left.unit().isPresent()
                        && (right.unit().isEmpty() || left.unit().equals(right.unit())))
            .map(right -> joined(left, right));
      }
      if (atoms.kind(at) == AtomKind.SYMBOL) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Where the second number starts, if a word or dash that joins two follows the first. */
  private static Optional<Integer> separatorEnd(Atoms atoms, Amount left) {
    int at = left.end();
    boolean joins =
        switch (atoms.word(at)) {
          case "to" -> true;
          case "and" -> isBetween(atoms, left.first());
          case "or" -> left.number().form() == Numeral.Form.WORDS || atoms.isDigits(at + 1);
          default ->
              atoms.isHyphen(at)
                  && (atoms.isDigits(at + 1)
                      || left.number().form() == Numeral.Form.WORDS
                      || !atoms.isWord(at + 1));
        };
    if (!joins) {
      return Optional.empty();
    }
    return Optional.of(atoms.isHyphen(at + 1) ? at + 2 : at + 1);
  }

  private static boolean isBetween(Atoms atoms, int first) {
    return atoms.is(first - 1, "between") || atoms.is(first - 2, "between");
  }

  static boolean isFrom(Atoms atoms, int first) {
    for (int at = first - 1; at >= first - 4; at--) {
      if (atoms.is(at, "from")) {
        return true;
      }
      if (atoms.isDigits(at) || atoms.kind(at) == AtomKind.SYMBOL && !atoms.is(at, "~")) {
        return false;
      }
    }
    return false;
  }

  private static boolean fits(Atoms atoms, Amount left, Amount right) {
    boolean from = isFrom(atoms, left.first());
    boolean ascending = low(left, right).compareTo(right.number().low()) < 0;
    boolean alternative = atoms.is(left.end(), "or");
    if (left.number().form() == Numeral.Form.INDEFINITE
        || right.number().form() == Numeral.Form.INDEFINITE
        || !from && !ascending
        || alternative && (left.unit().isPresent() || !isSmallStep(left, right))) {
      return false;
    }
    if (left.unit().isPresent() && right.unit().isPresent()) {
      boolean level = ChangeReader.isChange(atoms.word(left.first() - 1)) && !from;
      return !level && left.unit().equals(right.unit());
    }
    return left.unit().isEmpty() || left.unit().get().isMoney() || from;
  }

  private static boolean isSmallStep(Amount left, Amount right) {
    return right.number().mantissa().compareTo(left.number().mantissa().multiply(BigDecimal.TEN))
        <= 0;
  }

  /** The lower value, with the upper one's scale where it is shared: "1 to 2 thousand". */
  private static BigDecimal low(Amount left, Amount right) {
    return shared(left, right)
        ? left.number().low().multiply(right.number().scale())
        : left.number().low();
  }

  private static boolean shared(Amount left, Amount right) {
    return right.number().isScaled()
        && !left.number().isScaled()
        && left.number().low().compareTo(SMALL) < 0
        && left.number().low().abs().compareTo(right.number().mantissa().abs().max(BigDecimal.ONE))
            <= 0;
  }

  private static Amount joined(Amount left, Amount right) {
    Numeral number = left.number();
    if (shared(left, right)) {
      number = number.times(right.number().scale(), number.end());
    }
    Optional<Unit> unit = right.unit().or(left::unit);
    return new Amount(left.first(), right.end(), number, Optional.of(right.number()), unit);
  }
}
