package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.quantity.PhraseTable.Match;
import org.hearsay.text.PartOfSpeech;

/**
 * Joins the two halves of a price: "3 dollars 50 cents", "thirteen dollars and forty-five cents".
 */
final class SmallChange {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> MINOR = Set.of("cent", "penny");

  private final NumberReader numbers;
  private final UnitTable table;

  SmallChange(NumberReader numbers, UnitTable table) {
    this.numbers = numbers;
    this.table = table;
  }

  /** The amount with the cents after it, if there are any. */
  Amount join(Atoms atoms, Amount amount) {
    boolean whole =
        amount.hasUnit(UnitKind.MONEY)
            && amount.unit().filter(unit -> !MINOR.contains(unit.name())).isPresent()
            && !amount.number().isScaled()
            && amount.number().low().scale() == 0;
    if (!whole) {
      return amount;
    }
    boolean and = atoms.is(amount.end(), "and");
    int at = and ? amount.end() + 1 : amount.end();
    Optional<Numeral> cents = numbers.read(atoms, at).filter(n -> isBelowHundred(n));
    return cents.flatMap(n -> joined(atoms, amount, n)).orElse(amount);
  }

  private static boolean isBelowHundred(Numeral number) {
    return number.low().signum() > 0
        && number.low().scale() == 0
        && number.high().compareTo(HUNDRED) < 0;
  }

  private Optional<Amount> joined(Atoms atoms, Amount amount, Numeral cents) {
    Optional<Match<Unit>> name =
        table.wordsAt(atoms, cents.end()).filter(match -> MINOR.contains(match.value().name()));
    boolean bare = atoms.isWord(amount.end() - 1) && atoms.tag(cents.end()) == PartOfSpeech.PUNCT;
    if (name.isEmpty() && !bare) {
      return Optional.empty();
    }
    int end = name.map(Match::end).orElse(cents.end());
    Numeral number = amount.number().plus(cents.low().movePointLeft(2), amount.number().end());
    return Optional.of(amount.with(number, end));
  }
}
