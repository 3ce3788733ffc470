package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Refuses days of a month, also where no time tagger marked them. */
final class DateGuard implements Guard {

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final Set<String> MONTHS = Lexicon.words("months");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    return amount.number().form() == Numeral.Form.DIGITS && isDay(atoms, amount);
  }

  private static boolean isDay(Atoms atoms, Amount amount) {
    boolean day =
        amount.high().compareTo(LAST_DAY) <= 0
            && amount.low().signum() > 0
            && amount.low().scale() == 0
            && amount.unit().isEmpty();
    return day && (isAfterMonth(atoms, amount) || isMonth(atoms, amount.end()));
  }

  private static boolean isAfterMonth(Atoms atoms, Amount amount) {
    int before = amount.first() - 1;
    if (before < 0) {
      return MONTHS.contains(atoms.preceding());
    }
    int month = atoms.is(before, ".") ? before - 1 : before;
    return MONTHS.contains(atoms.word(month)) && !isVerb(atoms, month);
  }

  private static boolean isMonth(Atoms atoms, int at) {
    return MONTHS.contains(atoms.word(at)) && !isVerb(atoms, at);
  }

  /** "12 may come", "12 march on". */
  private static boolean isVerb(Atoms atoms, int at) {
    boolean verb = atoms.is(at, "may") || atoms.is(at, "march");
    PartOfSpeech tag = atoms.tag(at);
    return verb
        && !atoms.isCapitalised(at)
        && (tag == PartOfSpeech.VERB && !atoms.isDigits(at + 1)
            || tag == PartOfSpeech.AUX && atoms.tag(at + 1) == PartOfSpeech.VERB);
  }

  static boolean isMonthName(String word) {
    return MONTHS.contains(word);
  }
}
