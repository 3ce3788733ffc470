package org.hearsay.quantity;

import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Refuses results ("2-0", "a 5-4 vote", "4 to 1"), phone numbers and other chains of numbers. */
final class ScoreGuard implements Guard {

  private static final Set<String> SCORES = Lexicon.words("score-nouns");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    if (!atoms.isDigits(amount.number().first()) || amount.unit().isPresent()) {
      return false;
    }
    return amount.upper().isPresent() ? isScore(atoms, amount) : isOneOfPair(atoms, amount);
  }

  /** A hyphen joins two numbers, and nothing counted says that they are a range. */
  private static boolean isScore(Atoms atoms, Amount amount) {
    if (!atoms.isHyphen(amount.number().end())) {
      return false;
    }
    int next = atoms.isHyphen(amount.end()) ? amount.end() + 1 : amount.end();
    return SCORES.contains(atoms.word(next)) || !atoms.isWord(next) || isYears(atoms, amount);
  }

  /** "2014-15". */
  private static boolean isYears(Atoms atoms, Amount amount) {
    int right = amount.upper().map(Numeral::first).orElse(amount.first());
    return atoms.form(amount.number().first()).length() == 4 && atoms.form(right).length() == 2;
  }

  /** The number stands beside another one with which it makes no range. */
  private static boolean isOneOfPair(Atoms atoms, Amount amount) {
    int first = amount.first();
    int end = amount.end();
    if (end - first > 1) {
      return false;
    }
    boolean joinsNext = atoms.isDigits(end + 1) && joins(atoms, end, end + 2);
    boolean joinsLast = atoms.isDigits(first - 2) && joins(atoms, first - 1, first + 1);
    return joinsNext || joinsLast || isChain(atoms, first);
  }

  /** "2-0", "58 - 3", "split 4 to 1"; "from 58 to 3" is a range. */
  private static boolean joins(Atoms atoms, int at, int end) {
    boolean small = atoms.form(at - 1).length() <= 3 && atoms.form(at + 1).length() <= 3;
    boolean phone = atoms.glued(at) && atoms.glued(at + 1);
    boolean open = atoms.tag(end) != PartOfSpeech.NOUN;
    return atoms.isHyphen(at) && (small || phone) || atoms.is(at, "to") && small && open;
  }

  /** Three numbers in a row, without a word between. */
  private static boolean isChain(Atoms atoms, int at) {
    boolean before = atoms.isDigits(at - 1);
    boolean after = atoms.isDigits(at + 1);
    return before && after || before && atoms.isDigits(at - 2) || after && atoms.isDigits(at + 2);
  }
}
