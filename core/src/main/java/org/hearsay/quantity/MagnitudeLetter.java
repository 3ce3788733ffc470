package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Letters after a number that stand for a power of ten: "5.4m", "10k", "1.8M", "€2b". */
final class MagnitudeLetter {

  private static final Set<String> NOT_COUNTED =
      Set.of(
          "tall",
          "long",
          "wide",
          "high",
          "deep",
          "thick",
          "away",
          "below",
          "above",
          "x",
          "apart",
          "sprint",
          "race",
          "run",
          "dash",
          "hurdles",
          "relay",
          "medal",
          "gold",
          "freestyle",
          "butterfly");

  private MagnitudeLetter() {}

  /** The number, times what the letter after it stands for, if it is one. */
  static Numeral apply(Atoms atoms, Numeral number) {
    return apply(atoms, number, false);
  }

  /** The same after a currency's sign, where "m" can be no metre. */
  static Numeral applyToMoney(Atoms atoms, Numeral number) {
    return apply(atoms, number, true);
  }

  private static Numeral apply(Atoms atoms, Numeral number, boolean money) {
    int at = number.end();
    boolean letter =
        number.form() == Numeral.Form.DIGITS
            && !number.isScaled()
            && atoms.isWord(at)
            && atoms.form(at).length() == 1
            && (money || atoms.glued(at));
    if (!letter || atoms.glued(at + 1) && atoms.kind(at + 1) != AtomKind.SYMBOL) {
      return number;
    }
    Optional<Integer> power = money ? ofMoney(atoms.form(at)) : ofCount(atoms, at);
    return power.map(p -> number.times(BigDecimal.TEN.pow(p), at + 1)).orElse(number);
  }

  private static Optional<Integer> ofMoney(String letter) {
    return switch (letter) {
      case "k", "K" -> Optional.of(3);
      case "m", "M" -> Optional.of(6);
      case "b", "B" -> Optional.of(9);
      case "t", "T" -> Optional.of(12);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> ofCount(Atoms atoms, int at) {
    return switch (atoms.form(at)) {
      case "k", "K" -> atoms.is(at + 1, "gold") ? Optional.empty() : Optional.of(3);
      case "m" -> isThing(atoms, at + 1) ? Optional.of(6) : Optional.empty();
      case "M" -> Optional.of(6);
      case "B" -> Optional.of(9);
      default -> Optional.empty();
    };
  }

  /** "5m people", not "5m tall" or "100m sprint". */
  private static boolean isThing(Atoms atoms, int next) {
    return switch (atoms.tag(next)) {
      case NOUN, PROPN, ADJ, VERB -> !NOT_COUNTED.contains(atoms.word(next));
      default -> false;
    };
  }
}
