package org.hearsay.quantity;

import java.math.BigDecimal;
import org.hearsay.text.PartOfSpeech;

/** Knows ages that are written without a unit: "aged 35", "the age of 21", "Jane Roe, 66, said". */
final class AgeReader {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

  /** The amount, as an age if it is one. */
  Amount withAge(Atoms atoms, Amount amount) {
    boolean whole =
        amount.unit().isEmpty() && amount.low().scale() == 0 && amount.low().signum() > 0;
    boolean age = whole && amount.high().compareTo(OLDEST) <= 0 && isAge(atoms, amount);
    return age ? amount.with(Unit.YEAR_OF_AGE, amount.first(), amount.end()) : amount;
  }

  private static boolean isAge(Atoms atoms, Amount amount) {
    int before = amount.first() - 1;
    boolean named =
        switch (atoms.word(before)) {
          case "aged", "age", "ages" -> true;
          case "of" -> atoms.is(before - 1, "age") || atoms.is(before - 1, "ages");
          default -> false;
        };
    return named || isApposition(atoms, amount);
  }

  /** "Jane Roe, 66, said". */
  private static boolean isApposition(Atoms atoms, Amount amount) {
    int comma = amount.first() - 1;
    boolean digits = amount.number().form() == Numeral.Form.DIGITS && amount.upper().isEmpty();
    boolean name =
        atoms.is(comma, ",")
            && atoms.isCapitalised(comma - 1)
            && atoms.tag(comma - 1) == PartOfSpeech.PROPN;
    String next = atoms.word(amount.end());
    return digits
        && name
        && (next.equals(",") || next.equals(".") || next.equals(";"))
        && !atoms.isDigits(amount.end() + 1);
  }
}
