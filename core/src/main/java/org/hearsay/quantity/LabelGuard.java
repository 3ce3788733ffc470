package org.hearsay.quantity;

import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/**
 * Refuses numbers that a noun before or after them makes a label: "Article 5", "16 Main Street".
 */
final class LabelGuard implements Guard {

  private static final Set<String> LABELS = Lexicon.words("labels");
  private static final Set<String> STREETS = Lexicon.words("streets");
  private static final int MOST_STREET_ATOMS = 4;
  private static final int ZIP_DIGITS = 5;

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    if (amount.unit().isEmpty() && isPlace(atoms, amount)) {
      return true;
    }
    return NameGuard.isPlain(atoms, amount)
        && (isLabelled(atoms, amount)
            || amount.unit().isEmpty() && (isListMarker(atoms, amount) || isItem(atoms, amount)));
  }

  private static boolean isPlace(Atoms atoms, Amount amount) {
    return isHouse(atoms, amount.end()) || isZip(atoms, amount);
  }

  private static boolean isLabelled(Atoms atoms, Amount amount) {
    boolean point = atoms.is(amount.first() - 1, ".");
    int at = point ? amount.first() - 2 : amount.first() - 1;
    if (at < 0) {
      return isNumberSign(atoms.preceding());
    }
    String label = atoms.word(at);
    boolean digits = amount.number().form() == Numeral.Form.DIGITS;
    if (isNumberSign(label)) {
      return point || digits;
    }
    return LABELS.contains(label)
        && isNominal(atoms, at)
        && (digits || atoms.isCapitalised(at) || amount.unit().isEmpty());
  }

  private static boolean isNumberSign(String word) {
    return word.equals("no") || word.equals("nos") || word.equals("number");
  }

  private static boolean isNominal(Atoms atoms, int at) {
    PartOfSpeech tag = atoms.tag(at);
    return tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX || atoms.isCapitalised(at);
  }

  /** "1) …", "2.) …". */
  private static boolean isListMarker(Atoms atoms, Amount amount) {
    boolean closed = atoms.is(amount.end(), ")");
    for (int at = amount.first() - 1; closed && at >= amount.first() - 6; at--) {
      if (atoms.is(at, "(")) {
        return false;
      }
    }
    return closed;
  }

  /** The "8." that starts an item of a list. */
  private static boolean isItem(Atoms atoms, Amount amount) {
    return amount.first() == 0 && atoms.is(amount.end(), ".") && atoms.isDigits(0);
  }

  /** "16 Main Street": a house number. */
  private static boolean isHouse(Atoms atoms, int end) {
    for (int at = end; at < end + MOST_STREET_ATOMS; at++) {
      boolean street = STREETS.contains(atoms.word(at)) && atoms.isCapitalised(at);
      if (street && at > end) {
        return true;
      }
      if (!atoms.isCapitalised(at) && !(atoms.isDigits(at) && at > end)) {
        return street;
      }
    }
    return false;
  }

  /** "PA 23456", "the 23456 ZIP code". */
  private static boolean isZip(Atoms atoms, Amount amount) {
    int at = amount.first();
    String state = atoms.form(at - 1);
    boolean two = state.length() == 2 && state.chars().allMatch(Character::isUpperCase);
    boolean digits = atoms.form(at).length() == ZIP_DIGITS && atoms.form(at).indexOf(',') < 0;
    return atoms.isDigits(at) && digits && (two || atoms.is(amount.end(), "zip"));
  }
}
