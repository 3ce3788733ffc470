package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Knows ages that are written without a unit: "aged 35", "Jane Roe, 66, said", "she was 85". */
final class AgeReader {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);
  private static final Set<String> PERSONS = Lexicon.words("persons");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "who", "i", "now");
  private static final Set<String> VERBS = Set.of("is", "was", "be", "m", "s", "turned", "turns");
  private static final Set<String> LIMITS = Set.of("under", "over", "above", "below");

  /** The amount, as an age if it is one. */
  Amount withAge(Atoms atoms, Amount amount) {
    boolean whole =
        amount.unit().isEmpty() && amount.low().scale() == 0 && amount.low().signum() > 0;
    boolean age = whole && amount.high().compareTo(OLDEST) <= 0 && isAge(atoms, amount);
    return age ? amount.with(Unit.YEAR_OF_AGE, amount.first(), amount.end()) : amount;
  }

  private static boolean isAge(Atoms atoms, Amount amount) {
    return isNamed(atoms, amount.first() - 1)
        || isApposition(atoms, amount)
        || isPredicate(atoms, amount)
        || isLimit(atoms, amount.first() - 1);
  }

  /** "aged 35", "the age of 21". */
  private static boolean isNamed(Atoms atoms, int before) {
    int at = atoms.is(before, "of") ? before - 1 : before;
    boolean aged = atoms.is(before, "aged");
    return aged || atoms.is(at, "age") || atoms.is(at, "ages");
  }

  /** "Jane Roe, 66, said". */
  private static boolean isApposition(Atoms atoms, Amount amount) {
    int comma = amount.first() - 1;
    boolean digits = amount.number().form() == Numeral.Form.DIGITS && amount.upper().isEmpty();
    boolean name = atoms.is(comma, ",") && atoms.isCapitalised(comma - 1);
    return digits
        && name
        && isClosed(atoms, amount.end())
        && !DateGuard.isMonthName(atoms.word(comma - 1));
  }

  private static boolean isClosed(Atoms atoms, int at) {
    boolean mark =
        switch (atoms.word(at)) {
          case ",", ".", ";", "\u2014", "\u2015" -> true;
          default -> false;
        };
    return mark && !atoms.isDigits(at + 1);
  }

  /** "she was 85." */
  private static boolean isPredicate(Atoms atoms, Amount amount) {
    int verb = amount.first() - 1;
    int subject = Characters.isApostrophe(atoms.form(verb - 1)) ? verb - 2 : verb - 1;
    while (atoms.tag(subject) == PartOfSpeech.AUX || atoms.tag(subject) == PartOfSpeech.ADV) {
      subject--;
    }
    return VERBS.contains(atoms.word(verb))
        && SUBJECTS.contains(atoms.word(subject))
        && atoms.tag(amount.end()) == PartOfSpeech.PUNCT;
  }

  /** "voters under 30". */
  private static boolean isLimit(Atoms atoms, int before) {
    return LIMITS.contains(atoms.word(before)) && PERSONS.contains(atoms.word(before - 1));
  }
}
