package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the number that starts at an atom, however it is written. */
final class NumberReader {

  private final CardinalReader cardinals = new CardinalReader();
  private final FractionReader fractions = new FractionReader(cardinals);
  private final IndefiniteReader indefinites = new IndefiniteReader();

  /** The longest number that starts at atom {@code first}. */
  Optional<Numeral> read(Atoms atoms, int first) {
    Optional<Numeral> special =
        fractions.read(atoms, first).or(() -> indefinites.read(atoms, first));
    if (special.isPresent()) {
      return special;
    }
    return digits(atoms, first)
        .or(() -> cardinals.read(atoms, first))
        .map(number -> withHalf(atoms, number))
        .map(number -> withScale(atoms, number));
  }

  private static Optional<Numeral> digits(Atoms atoms, int first) {
    if (!atoms.isDigits(first)) {
      return Optional.empty();
    }
    if (isBrokenGroup(atoms, first)) {
      return DigitString.value(atoms.form(first) + "," + atoms.form(first + 2))
          .map(value -> Numeral.of(first, first + 3, value, Numeral.Form.DIGITS));
    }
    return DigitString.value(atoms.form(first))
        .map(value -> Numeral.of(first, first + 1, value, Numeral.Form.DIGITS));
  }

  /** "80, 000": a space too many. */
  private static boolean isBrokenGroup(Atoms atoms, int first) {
    return atoms.form(first).length() <= 3
        && atoms.is(first + 1, ",")
        && atoms.glued(first + 1)
        && atoms.is(first + 2, "000");
  }

  /** "10 1/2", "2½", "two and a half". */
  private Numeral withHalf(Atoms atoms, Numeral number) {
    int end = number.end();
    Optional<Numeral> mixed = fractions.inDigits(atoms, end);
    if (mixed.isPresent() && number.form() == Numeral.Form.DIGITS) {
      return number.plus(mixed.get().low(), mixed.get().end());
    }
    int at = atoms.isHyphen(end) ? end + 1 : end;
    boolean half = atoms.is(at, "and") && atoms.is(next(atoms, at), "a");
    int name = next(atoms, next(atoms, at));
    if (half && atoms.is(name, "half")) {
      return number.plus(new BigDecimal("0.5").multiply(number.scale()), name + 1);
    }
    return number;
  }

  private static int next(Atoms atoms, int at) {
    return atoms.isHyphen(at + 1) ? at + 2 : at + 1;
  }

  /** "3.5 million", "4 hundred million", "20 dozen". */
  private static Numeral withScale(Atoms atoms, Numeral number) {
    Numeral scaled = number;
    for (int i = 0; i < 2; i++) {
      int at = atoms.isHyphen(scaled.end()) && !number.isScaled() ? scaled.end() + 1 : scaled.end();
      Optional<NumberWord> scale = NumberWord.of(atoms.word(at)).filter(NumberWord::multiplies);
      if (scale.isEmpty()) {
        return scaled;
      }
      scaled = scaled.times(scale.get().value(), at + 1);
    }
    return scaled;
  }
}
