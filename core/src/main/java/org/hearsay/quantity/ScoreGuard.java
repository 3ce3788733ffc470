package org.hearsay.quantity;

import java.util.Set;

/** Refuses results ("2-0", "a 5-4 vote"), phone numbers and other chains of numbers. */
final class ScoreGuard implements Guard {

  private static final Set<String> SCORES = Lexicon.words("score-nouns");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    if (amount.number().form() != Numeral.Form.DIGITS || !atoms.isDigits(amount.number().first())) {
      return false;
    }
    return isScore(atoms, amount) || isHyphenated(atoms, amount) || isChain(atoms, amount);
  }

  /** A hyphen joins two numbers, and no unit or thing counted says that they are a range. */
  private static boolean isScore(Atoms atoms, Amount amount) {
    boolean hyphen = amount.upper().isPresent() && atoms.isHyphen(amount.number().end());
    if (!hyphen || amount.unit().isPresent()) {
      return false;
    }
    int next = atoms.isHyphen(amount.end()) ? amount.end() + 1 : amount.end();
    return SCORES.contains(atoms.word(next)) || !atoms.isWord(next) || isYears(atoms, amount);
  }

  /** "2014-15". */
  private static boolean isYears(Atoms atoms, Amount amount) {
    return atoms.form(amount.number().first()).length() == 4
        && atoms.form(amount.upper().orElseThrow().first()).length() == 2;
  }

  /** The number is glued by a hyphen to another one that makes no range with it: "2-0". */
  private static boolean isHyphenated(Atoms atoms, Amount amount) {
    int end = amount.end();
    boolean after =
        atoms.isHyphen(end) && atoms.glued(end) && atoms.glued(end + 1) && atoms.isDigits(end + 1);
    return after && amount.unit().isEmpty();
  }

  /** Three numbers in a row, without a word between. */
  private static boolean isChain(Atoms atoms, Amount amount) {
    if (amount.unit().isPresent() || amount.end() - amount.first() > 1) {
      return false;
    }
    int at = amount.first();
    boolean before = atoms.isDigits(at - 1);
    boolean after = atoms.isDigits(at + 1);
    return before && after || before && atoms.isDigits(at - 2) || after && atoms.isDigits(at + 2);
  }
}
