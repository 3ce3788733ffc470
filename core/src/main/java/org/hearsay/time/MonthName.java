package org.hearsay.time;

import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Tells months from the words that look like them: "may", "march", "Jan", "Sep". */
final class MonthName {

  private static final Set<String> LEADING =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "through",
          "to",
          "during",
          "of",
          "for",
          "before",
          "after",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "and",
          "or",
          "between",
          "past",
          "coming",
          "each",
          "every",
          "earlier",
          "later",
          "following",
          "previous",
          "throughout");

  private MonthName() {}

  /** True if the piece at {@code at} is a month for certain, a day or year beside it or not. */
  static boolean isCertain(Atoms atoms, int at) {
    if (!atoms.isCapital(at)) {
      return false;
    }
    if (YearClause.after(atoms, atoms.afterStop(at + 1)).isPresent() || isRange(atoms, at)) {
      return true;
    }
    if (atoms.isNumber(at + 1) && atoms.word(at + 1).length() <= 2) {
      return false;
    }
    if (atoms.is(at, Lexeme.Kind.SHORT_MONTH)) {
      return atoms.is(at + 1, ".") && isLed(atoms, at);
    }
    boolean ambiguous =
        atoms.is(at, "may")
            || atoms.is(at, "march")
            || atoms.is(at, "april")
            || atoms.is(at, "june")
            || atoms.is(at, "august");
    return !ambiguous || isLed(atoms, at) && atoms.tag(at) != PartOfSpeech.AUX;
  }

  /** May-August. */
  private static boolean isRange(Atoms atoms, int at) {
    boolean link = atoms.is(at + 1, "-") || atoms.is(at + 1, "to") || atoms.is(at + 1, "and");
    return link && atoms.is(at + 2, Lexeme.Kind.MONTH) && atoms.isCapital(at + 2);
  }

  private static boolean isLed(Atoms atoms, int at) {
    return LEADING.contains(atoms.is(at - 1, "-") ? atoms.word(at - 2) : atoms.word(at - 1));
  }
}
