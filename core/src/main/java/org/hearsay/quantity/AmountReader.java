package org.hearsay.quantity;

import java.util.Optional;
import org.hearsay.quantity.PhraseTable.Match;

/** Reads one number with its sign and its unit or currency. */
final class AmountReader {

  private final NumberReader numbers = new NumberReader();
  private final UnitReader units;
  private final SmallChange smallChange;

  AmountReader(UnitTable table) {
    units = new UnitReader(table);
    smallChange = new SmallChange(numbers, table);
  }

  /** The amount that starts at atom {@code first}. */
  Optional<Amount> read(Atoms atoms, int first) {
    return plain(atoms, first).map(amount -> smallChange.join(atoms, amount));
  }

  private Optional<Amount> plain(Atoms atoms, int first) {
    Optional<Match<Unit>> sign = units.moneyBefore(atoms, first);
    if (sign.isPresent()) {
      return afterSign(atoms, sign.get());
    }
    Optional<Match<Unit>> letters = units.gluedLetters(atoms, first);
    if (letters.isPresent()) {
      return afterSign(atoms, letters.get()).filter(amount -> isLarge(atoms, amount));
    }
    return signedNumber(atoms, first).map(number -> units.withUnit(atoms, number));
  }

  /** "$5 million", "US $58.24", "$-50.8bn". */
  private Optional<Amount> afterSign(Atoms atoms, Match<Unit> sign) {
    return signedNumber(atoms, sign.end())
        .filter(number -> number.form() == Numeral.Form.DIGITS)
        .map(number -> MagnitudeLetter.applyToMoney(atoms, number))
        .map(number -> units.withSign(atoms, number, sign));
  }

  /** "N50 billion", "PS21,700": no model is called so. */
  private static boolean isLarge(Atoms atoms, Amount amount) {
    boolean comma = atoms.form(amount.number().first()).indexOf(',') >= 0;
    return amount.number().isScaled() || comma;
  }

  private Optional<Numeral> signedNumber(Atoms atoms, int first) {
    int at = afterMinus(atoms, first);
    Optional<Numeral> number = numbers.read(atoms, at);
    return at == first ? number : number.map(n -> n.negated(first));
  }

  /** Where the number starts behind a minus, which is a hyphen before digits or the word. */
  private static int afterMinus(Atoms atoms, int first) {
    if (atoms.is(first, "minus") && !atoms.is(first - 1, "or")) {
      return atoms.isHyphen(first + 1) ? first + 2 : first + 1;
    }
    boolean minus = atoms.isHyphen(first) && atoms.isDigits(first + 1) && opens(atoms, first);
    return minus && (atoms.glued(first + 1) || isTemperature(atoms, first + 2)) ? first + 1 : first;
  }

  /** A hyphen after a word joins and does not subtract: "F-16", "COVID -19". */
  private static boolean opens(Atoms atoms, int atom) {
    if (atoms.glued(atom)) {
      return atoms.is(atom - 1, "(") || atoms.is(atom - 1, "$");
    }
    return !atoms.isCapitalised(atom - 1) && !atoms.isDigits(atom - 1);
  }

  /** "- 20 degrees". */
  private static boolean isTemperature(Atoms atoms, int unit) {
    return atoms.word(unit).startsWith("degree") || atoms.is(unit, "°");
  }
}
