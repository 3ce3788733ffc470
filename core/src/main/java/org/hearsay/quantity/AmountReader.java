package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads one number with its sign, its unit or its currency. */
final class AmountReader {

  private static final Set<String> DIMENSIONS =
      Set.of(
          "tall", "long", "wide", "high", "deep", "thick", "away", "below", "above", "x", "apart");

  private final NumberReader numbers = new NumberReader();
  private final UnitTable units;

  AmountReader(UnitTable units) {
    this.units = units;
  }

  /** The amount that starts at atom {@code first}. */
  Optional<Amount> read(Atoms atoms, int first) {
    Optional<PhraseTable.Match<Unit>> sign = units.moneySignAt(atoms, first);
    if (sign.isPresent()) {
      return afterSign(atoms, first, sign.get());
    }
    return signedNumber(atoms, first).map(number -> withUnit(atoms, number));
  }

  /** "$5 million", "US $58.24", "$-50.8bn". */
  private Optional<Amount> afterSign(Atoms atoms, int first, PhraseTable.Match<Unit> sign) {
    int at = sign.end();
    boolean letters = atoms.isWord(at - 1);
    if (letters && !atoms.isDigits(at) || letters && atoms.form(first).length() == 1) {
      return Optional.empty();
    }
    return signedNumber(atoms, at)
        .filter(n -> n.form() == Numeral.Form.DIGITS)
        .map(n -> magnified(atoms, n, true))
        .map(
            n ->
                Amount.of(n).with(sign.value(), first, repeatedName(atoms, n.end(), sign.value())));
  }

  /** The end of "$10 dollars" and of "$76 US". */
  private int repeatedName(Atoms atoms, int end, Unit unit) {
    if (atoms.form(end).equals("US") && unit.name().equals("USD")) {
      return end + 1;
    }
    return units
        .wordsAt(atoms, end)
        .filter(m -> m.value().equals(unit))
        .map(PhraseTable.Match::end)
        .orElse(end);
  }

  /** "-5", "minus-130"; a hyphen after a word joins and does not subtract. */
  private Optional<Numeral> signedNumber(Atoms atoms, int first) {
    if (atoms.is(first, "minus")) {
      int at = atoms.isHyphen(first + 1) ? first + 2 : first + 1;
      return numbers.read(atoms, at).map(n -> n.negated(first));
    }
    if (atoms.isHyphen(first)) {
      boolean minus = atoms.isDigits(first + 1) && atoms.glued(first + 1) && opens(atoms, first);
      return minus ? numbers.read(atoms, first + 1).map(n -> n.negated(first)) : Optional.empty();
    }
    return numbers.read(atoms, first);
  }

  private static boolean opens(Atoms atoms, int atom) {
    return !atoms.glued(atom) || atoms.is(atom - 1, "(") || atoms.is(atom - 1, "$");
  }

  /** Takes in a letter that stands for a power of ten: "5.4m", "10k", "1.8M", "€2b". */
  private static Numeral magnified(Atoms atoms, Numeral number, boolean money) {
    int at = number.end();
    String letter = atoms.form(at);
    if (number.form() != Numeral.Form.DIGITS || letter.length() != 1 || number.isScaled()) {
      return number;
    }
    boolean glued = atoms.glued(at);
    if (atoms.glued(at + 1) && !isBreak(atoms, at + 1)) {
      return number;
    }
    Optional<BigDecimal> factor =
        switch (letter) {
          case "k", "K" -> glued ? power(3) : Optional.empty();
          case "m" ->
              money || glued && isCountOfMillions(atoms, at + 1) ? power(6) : Optional.empty();
          case "M" -> money || glued ? power(6) : Optional.empty();
          case "b", "B" -> money || glued && letter.equals("B") ? power(9) : Optional.empty();
          case "t", "T" -> money ? power(12) : Optional.empty();
          default -> Optional.empty();
        };
    return factor.map(f -> number.times(f, at + 1)).orElse(number);
  }

  private static boolean isBreak(Atoms atoms, int atom) {
    return atoms.kind(atom) == AtomKind.SYMBOL;
  }

  private static Optional<BigDecimal> power(int exponent) {
    return Optional.of(BigDecimal.TEN.pow(exponent));
  }

  /** "5m people", not "5m tall" or "5m." */
  private static boolean isCountOfMillions(Atoms atoms, int next) {
    return switch (atoms.tag(next)) {
      case NOUN, PROPN, ADJ, VERB -> !DIMENSIONS.contains(atoms.word(next));
      default -> false;
    };
  }

  private Amount withUnit(Atoms atoms, Numeral number) {
    Numeral magnified = magnified(atoms, number, false);
    int end = magnified.end();
    Optional<PhraseTable.Match<Unit>> unit = unitAt(atoms, magnified, end);
    if (unit.isEmpty()) {
      return Amount.of(magnified);
    }
    Amount amount = Amount.of(magnified).with(unit.get().value(), number.first(), unit.get().end());
    Optional<NumberWord> scale = NumberWord.of(atoms.word(unit.get().end()));
    boolean scaleAfter = unit.get().value().isMoney() && scale.isPresent() && !magnified.isScaled();
    if (scaleAfter && scale.get().kind() == NumberWord.Kind.SCALE) {
      return amount.with(magnified.times(scale.get().value(), end), unit.get().end() + 1);
    }
    return amount;
  }

  private Optional<PhraseTable.Match<Unit>> unitAt(Atoms atoms, Numeral number, int end) {
    boolean hyphen = atoms.isHyphen(end) && atoms.isWord(end + 1);
    int at = hyphen ? end + 1 : end;
    boolean digits = number.form() == Numeral.Form.DIGITS;
    Optional<PhraseTable.Match<Unit>> words =
        units.wordsAt(atoms, at).filter(m -> isUnit(atoms, m));
    if (words.isPresent() || !digits) {
      return words.or(
          () -> number.form() == Numeral.Form.FRACTION ? fraction(atoms, end) : Optional.empty());
    }
    Optional<PhraseTable.Match<Unit>> symbol =
        units.symbolAt(atoms, at).filter(m -> isSymbol(atoms, m, hyphen));
    return symbol.or(() -> hyphen ? Optional.empty() : moneyAfter(atoms, at));
  }

  private static Optional<PhraseTable.Match<Unit>> fraction(Atoms atoms, int end) {
    return Optional.of(new PhraseTable.Match<>(end, end, Unit.FRACTION));
  }

  /** "FA Cup finals" are no cups, "Stone Roses" no stones. */
  private static boolean isUnit(Atoms atoms, PhraseTable.Match<Unit> match) {
    int last = match.end() - 1;
    boolean name =
        atoms.isCapitalised(last)
            && !atoms.form(last).equals(atoms.form(last).toUpperCase(java.util.Locale.ROOT));
    boolean ambiguous =
        switch (atoms.word(last)) {
          case "cup",
              "cups",
              "stone",
              "stones",
              "mark",
              "marks",
              "real",
              "crown",
              "crowns",
              "lira" ->
              true;
          default -> false;
        };
    return !(name && ambiguous);
  }

  /**
   * A single letter is a unit where it is glued to the number or nothing it could belong to
   * follows.
   */
  private static boolean isSymbol(Atoms atoms, PhraseTable.Match<Unit> match, boolean hyphen) {
    boolean letter = match.end() - match.first() == 1 && atoms.form(match.first()).length() == 1;
    if (!letter || !atoms.isWord(match.first())) {
      return true;
    }
    if (hyphen || atoms.is(match.end(), "-") && atoms.glued(match.end())) {
      return false;
    }
    boolean initial = atoms.is(match.end(), ".") && atoms.isCapitalised(match.end() + 1);
    return !initial;
  }

  /** "10 €", "115USD", "200p". */
  private Optional<PhraseTable.Match<Unit>> moneyAfter(Atoms atoms, int at) {
    return units
        .moneySignAt(atoms, at)
        .filter(m -> !atoms.glued(m.end()) || !atoms.isDigits(m.end()) && !atoms.isWord(m.end()))
        .filter(m -> atoms.glued(at) || !atoms.isDigits(m.end()) || atoms.isWord(at));
  }
}
