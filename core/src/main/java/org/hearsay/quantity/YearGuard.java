package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Refuses years, and lets counts of four digits pass. */
final class YearGuard implements Guard {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1400);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
  private static final BigDecimal FIRST_RECENT_YEAR = BigDecimal.valueOf(1850);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Words before four digits that make a year of them, whatever follows. */
  private static final Set<String> YEAR_BEFORE = Lexicon.words("before-years");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    if (!looksLikeYear(atoms, amount.number()) || amount.number().isScaled()) {
      return false;
    }
    boolean season = amount.hasUnit(UnitKind.TIME) && !atoms.isHyphen(amount.numberEnd());
    if (season) {
      return isSingular(atoms, amount.end() - 1) || amount.upper().isPresent();
    }
    return amount.unit().isEmpty() && !isCount(atoms, amount);
  }

  /** Four digits without a comma, from 1400 to 2200. */
  private static boolean looksLikeYear(Atoms atoms, Numeral number) {
    String form = atoms.form(number.first());
    return form.length() == 4
        && number.end() - number.first() == 1
        && form.chars().allMatch(c -> Characters.isDigit((char) c))
        && number.low().compareTo(FIRST_YEAR) >= 0
        && number.low().compareTo(LAST_YEAR) <= 0;
  }

  /** "the 1988 quarter". */
  private static boolean isSingular(Atoms atoms, int at) {
    return !atoms.word(at).endsWith("s");
  }

  /** A plural noun follows and nothing before says that it is a year. */
  private static boolean isCount(Atoms atoms, Amount amount) {
    int before = amount.first() - 1;
    String word = atoms.is(before, ".") ? atoms.word(before - 1) : atoms.word(before);
    if (before < 0) {
      word = atoms.preceding();
    }
    if (DateGuard.isMonthName(word) || YEAR_BEFORE.contains(word)) {
      return false;
    }
    boolean round = amount.number().low().remainder(HUNDRED).signum() == 0;
    boolean old = amount.number().low().compareTo(FIRST_RECENT_YEAR) < 0;
    return (round || old) && isPlural(atoms, amount.end()) || isBound(word);
  }

  private static boolean isBound(String word) {
    return switch (word) {
      case "than", "over", "least", "nearly", "almost", "some", "approximately", "roughly" -> true;
      default -> false;
    };
  }

  private static boolean isPlural(Atoms atoms, int at) {
    int noun = atoms.tag(at) == PartOfSpeech.ADJ ? at + 1 : at;
    boolean plural = atoms.tag(noun) == PartOfSpeech.NOUN && atoms.word(noun).endsWith("s");
    return plural || atoms.is(noun, "people") || atoms.is(at, "of");
  }
}
