package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/**
 * Refuses years, days of a month, clock times and decades, also where no time tagger marked them.
 */
final class DateGuard implements Guard {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final Set<String> MONTHS = Lexicon.words("months");
  private static final Set<String> CLOCK =
      Set.of("am", "pm", "a.m", "p.m", "gmt", "utc", "o'clock", "oclock");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    if (amount.number().form() != Numeral.Form.DIGITS) {
      return amount.unit().isEmpty()
          && (atoms.is(amount.end(), "o")
              && Characters.isApostrophe(first(atoms, amount.end() + 1)));
    }
    return isClock(atoms, amount)
        || isDay(atoms, amount)
        || isYear(atoms, amount)
        || isDecade(atoms, amount);
  }

  private static char first(Atoms atoms, int at) {
    String form = atoms.form(at);
    return form.isEmpty() ? ' ' : form.charAt(0);
  }

  private static boolean isClock(Atoms atoms, Amount amount) {
    int at = amount.number().end();
    int last = amount.numberEnd();
    return isMeridiem(atoms, at)
        || isMeridiem(atoms, last)
        || isColon(atoms, amount.first() - 1)
        || isColon(atoms, at)
        || atoms.is(last, "o") && Characters.isApostrophe(first(atoms, last + 1));
  }

  private static boolean isColon(Atoms atoms, int at) {
    return atoms.is(at, ":")
        && atoms.isDigits(at - 1)
        && atoms.isDigits(at + 1)
        && atoms.glued(at)
        && atoms.glued(at + 1);
  }

  private static boolean isMeridiem(Atoms atoms, int at) {
    boolean dotted =
        (atoms.is(at, "a") || atoms.is(at, "p")) && atoms.is(at + 1, ".") && atoms.is(at + 2, "m");
    return dotted || CLOCK.contains(atoms.word(at));
  }

  private static boolean isDay(Atoms atoms, Amount amount) {
    boolean small =
        amount.high().compareTo(LAST_DAY) <= 0
            && amount.low().signum() > 0
            && amount.low().scale() == 0;
    return small
        && (isMonth(atoms, beforePoint(atoms, amount.first() - 1))
            || isMonth(atoms, amount.end()) && !isPlainMay(atoms, amount.end()));
  }

  /** "12 may" in lower case is hardly a date. */
  private static boolean isPlainMay(Atoms atoms, int at) {
    return (atoms.is(at, "may") || atoms.is(at, "march")) && !atoms.isCapitalised(at);
  }

  private static int beforePoint(Atoms atoms, int at) {
    return atoms.is(at, ".") ? at - 1 : at;
  }

  private static boolean isMonth(Atoms atoms, int at) {
    return MONTHS.contains(atoms.word(at))
        && !(isPlainMay(atoms, at) && atoms.tag(at) != PartOfSpeech.PROPN);
  }

  private static boolean isYear(Atoms atoms, Amount amount) {
    String form = atoms.form(amount.number().first());
    boolean looks =
        form.length() == 4
            && amount.number().end() - amount.number().first() == 1
            && amount.number().low().scale() == 0
            && amount.number().low().compareTo(FIRST_YEAR) >= 0
            && amount.number().low().compareTo(LAST_YEAR) <= 0;
    if (!looks || form.indexOf(',') >= 0) {
      return false;
    }
    if (amount.unit().isPresent()) {
      return amount.hasUnit(UnitKind.TIME) && amount.isRange();
    }
    return !(isPluralNoun(atoms, amount.end()) && mayCount(atoms, amount.first() - 1));
  }

  private static boolean isPluralNoun(Atoms atoms, int at) {
    int noun = atoms.tag(at) == PartOfSpeech.ADJ ? at + 1 : at;
    return atoms.tag(noun) == PartOfSpeech.NOUN && atoms.word(noun).endsWith("s")
        || atoms.is(at, "people")
        || atoms.is(at, "of");
  }

  /** After "in", "since", "the" or a month, four digits are a year, whatever follows. */
  private static boolean mayCount(Atoms atoms, int before) {
    String word = atoms.word(beforePoint(atoms, before));
    if (MONTHS.contains(word) || Characters.isApostrophe(first(atoms, before - 1))) {
      return false;
    }
    return switch (word) {
      case "in",
          "since",
          "the",
          "by",
          "until",
          "till",
          "from",
          "during",
          "of",
          "early",
          "late",
          "mid",
          "its",
          "their",
          "his",
          "her",
          "our",
          "before",
          "after",
          "year",
          "fiscal",
          "a",
          "this",
          "-",
          "–",
          "(",
          "for",
          "," ->
          false;
      default -> true;
    };
  }

  /** "the 1990s", "in his 20s". */
  private static boolean isDecade(Atoms atoms, Amount amount) {
    int at = amount.number().end();
    int s = Characters.isApostrophe(first(atoms, at)) ? at + 1 : at;
    return atoms.is(s, "s") && atoms.glued(s) && atoms.glued(at);
  }
}
