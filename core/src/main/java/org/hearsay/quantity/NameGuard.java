package org.hearsay.quantity;

import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Refuses numbers that name: "F-16", "Boeing 737", "Article 5", "No. 10", "16 Main Street". */
final class NameGuard implements Guard {

  private static final Set<String> LABELS = Lexicon.words("labels");
  private static final Set<String> STREETS = Lexicon.words("streets");

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    int first = amount.first();
    int end = amount.end();
    boolean starts = amount.number().first() == first;
    return starts
            && (isGlued(atoms, amount) || isLabelled(atoms, amount) || isPartOfName(atoms, amount))
        || isCode(atoms, end)
        || amount.unit().isEmpty() && isHouse(atoms, end);
  }

  /** "S22", "COVID-19", "mid-20": a word runs into the number; "now-18 month-old" has a unit. */
  private static boolean isGlued(Atoms atoms, Amount amount) {
    int first = amount.first();
    if (!atoms.glued(first)) {
      return false;
    }
    int before = first - 1;
    if (!atoms.isHyphen(before)) {
      return atoms.isWord(before) || atoms.isDigits(before) || isMark(atoms, before);
    }
    boolean prefix = amount.unit().isPresent() && !atoms.isCapitalised(before - 1);
    boolean joined = atoms.isWord(before - 1) && !prefix;
    return atoms.glued(before)
        && (joined || atoms.isDigits(before - 1) || atoms.is(before - 1, "."));
  }

  private static boolean isMark(Atoms atoms, int at) {
    return switch (atoms.word(at)) {
      case "#", "@", "_", "№", "\\", "=" -> true;
      case "\"" -> atoms.is(at - 1, "=");
      case "/", ":" -> atoms.glued(at);
      case "." -> atoms.glued(at) && (atoms.isWord(at - 1) || atoms.isDigits(at - 1));
      default -> false;
    };
  }

  /** "24703L202", "5th", "16-bit8": letters run on that are no unit. */
  private static boolean isCode(Atoms atoms, int end) {
    if (atoms.glued(end) && (atoms.isWord(end) && !isAscii(atoms, end) || atoms.isDigits(end))) {
      return atoms.isDigits(end) || Character.isLetter(atoms.form(end).charAt(0));
    }
    boolean slash =
        atoms.glued(end) && atoms.is(end, "/") && atoms.glued(end + 1) && atoms.isDigits(end + 1);
    return slash || atoms.glued(end) && (atoms.isWord(end) || atoms.is(end, "_"));
  }

  private static boolean isAscii(Atoms atoms, int at) {
    return atoms.form(at).charAt(0) < 128;
  }

  private static boolean isLabelled(Atoms atoms, Amount amount) {
    int at = atoms.is(amount.first() - 1, ".") ? amount.first() - 2 : amount.first() - 1;
    String label = atoms.word(at);
    if (!LABELS.contains(label) || !isPlain(atoms, amount)) {
      return false;
    }
    boolean number = label.equals("no") || label.equals("nos") || label.equals("number");
    PartOfSpeech tag = atoms.tag(at);
    boolean noun =
        tag == PartOfSpeech.NOUN
            || tag == PartOfSpeech.PROPN
            || tag == PartOfSpeech.ADJ
            || atoms.isCapitalised(at);
    return number
        ? atoms.is(at + 1, ".")
            || !label.equals("no")
            || amount.number().form() == Numeral.Form.DIGITS
        : noun;
  }

  /** Nothing that only a count has: a comma, a point, a unit. */
  private static boolean isPlain(Atoms atoms, Amount amount) {
    String form = atoms.form(amount.number().first());
    boolean plain = form.indexOf(',') < 0 && !amount.number().isScaled();
    return plain
        && (amount.unit().isEmpty()
            || amount.hasUnit(UnitKind.TIME) && amount.number().form() == Numeral.Form.DIGITS);
  }

  /** "iPhone 15", "Boeing 737 jets", "World War Two"; not "gave Ukraine 300 tanks". */
  private static boolean isPartOfName(Atoms atoms, Amount amount) {
    int at = amount.first() - 1;
    boolean name =
        atoms.isCapitalised(at) && (atoms.tag(at) == PartOfSpeech.PROPN || isMixed(atoms.form(at)))
            || isMixed(atoms.form(at));
    if (!name || !isPlain(atoms, amount) || amount.isRange() || amount.number().low().scale() > 0) {
      return false;
    }
    if (amount.number().form() != Numeral.Form.DIGITS) {
      return amount.number().form() == Numeral.Form.WORDS
          && atoms.isCapitalised(amount.first())
          && atoms.tag(amount.end()) != PartOfSpeech.NOUN
          && atoms.tag(amount.end()) != PartOfSpeech.PROPN
          && atoms.tag(amount.end()) != PartOfSpeech.ADJ;
    }
    return !isGiven(atoms, at) || atoms.tag(amount.end()) != PartOfSpeech.NOUN;
  }

  /** "iPhone", "PlayStation": capitals inside. */
  private static boolean isMixed(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A verb stands before the name: "sent Russia 300 men". */
  private static boolean isGiven(Atoms atoms, int name) {
    int at = name;
    while (at > 0 && atoms.isCapitalised(at) && at > name - 4) {
      at--;
    }
    return atoms.tag(at) == PartOfSpeech.VERB || atoms.tag(at) == PartOfSpeech.ADP;
  }

  /** "16 Main Street": a house number. */
  private static boolean isHouse(Atoms atoms, int end) {
    for (int at = end; at < end + 4; at++) {
      if (STREETS.contains(atoms.word(at)) && atoms.isCapitalised(at)) {
        return at > end || atoms.is(at, "zip");
      }
      boolean number = atoms.isDigits(at) && at > end;
      if (!atoms.isCapitalised(at) && !number) {
        return false;
      }
    }
    return false;
  }
}
