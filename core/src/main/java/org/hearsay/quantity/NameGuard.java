package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Refuses numbers that are part of a name: "F-16", "iPhone 15", "Boeing 737", "13 Pro Max". */
final class NameGuard implements Guard {

  /** Lower-case words that a hyphen joins to a number without making a name of the two. */
  private static final Set<String> PREFIXES = Set.of("now", "then", "pre", "post", "about", "plus");

  private static final Set<String> MODELS = Lexicon.words("model-words");

  /** Names rarely hold larger numbers; "the Hang Seng 28030" is a level. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    return isGlued(atoms, amount)
        || isCode(atoms, amount.end())
        || isPlain(atoms, amount) && (isNamed(atoms, amount) || isModel(atoms, amount));
  }

  /** "S22", "COVID-19", "mid-20": a word runs into the number; "now-18 month-old" has a unit. */
  private static boolean isGlued(Atoms atoms, Amount amount) {
    int first = amount.first();
    if (amount.number().first() != first || !atoms.glued(first)) {
      return false;
    }
    int before = first - 1;
    if (!atoms.isHyphen(before)) {
      return atoms.isWord(before) || atoms.isDigits(before) || isMark(atoms, before);
    }
    boolean prefix = PREFIXES.contains(atoms.form(before - 1));
    boolean joined = atoms.isWord(before - 1) && !prefix;
    if (!atoms.glued(before)) {
      return atoms.isCapitalised(before - 1);
    }
    return joined || atoms.isDigits(before - 1) || atoms.is(before - 1, ".");
  }

  /** Marks that a code or an attribute of a page has before its number. */
  private static boolean isMark(Atoms atoms, int at) {
    return switch (atoms.word(at)) {
      case "#", "@", "_", "№", "\\", "=" -> true;
      case "\"" -> atoms.is(at - 1, "=");
      case "/", ":" -> atoms.glued(at);
      case "." -> atoms.glued(at) && (atoms.isWord(at - 1) || atoms.isDigits(at - 1));
      default -> false;
    };
  }

  /** "24703L202", "5th", "9/11": more runs on that is no unit. */
  private static boolean isCode(Atoms atoms, int end) {
    boolean slash = atoms.is(end, "/") && atoms.glued(end + 1) && atoms.isDigits(end + 1);
    boolean more = atoms.isWord(end) || atoms.isDigits(end) || atoms.is(end, "_");
    return atoms.glued(end) && (slash || more);
  }

  /**
   * A whole number of few digits, and nothing that only a count has: a comma, a unit, "million".
   */
  static boolean isPlain(Atoms atoms, Amount amount) {
    Numeral number = amount.number();
    boolean unit = amount.unit().isEmpty() || amount.hasUnit(UnitKind.TIME);
    return unit
        && amount.first() == number.first()
        && !amount.isRange()
        && !number.isScaled()
        && number.low().scale() == 0
        && number.low().compareTo(LARGEST) < 0
        && atoms.form(number.first()).indexOf(',') < 0;
  }

  /** "iPhone 15", "World War Two"; not "gave Ukraine 300 tanks". */
  private static boolean isNamed(Atoms atoms, Amount amount) {
    int at = amount.first() - 1;
    boolean noun = isNoun(atoms, amount.end());
    if (!isName(atoms, at)) {
      return false;
    }
    if (amount.number().form() == Numeral.Form.WORDS) {
      return atoms.isCapitalised(amount.first()) && !noun && amount.unit().isEmpty();
    }
    return amount.number().form() == Numeral.Form.DIGITS
        && (amount.unit().isEmpty() || atoms.isHyphen(amount.numberEnd()))
        && (!noun || !isGiven(atoms, at));
  }

  private static boolean isNoun(Atoms atoms, int at) {
    return switch (atoms.tag(at)) {
      case NOUN, PROPN, ADJ -> true;
      default -> false;
    };
  }

  private static boolean isName(Atoms atoms, int at) {
    if (hasInnerCapital(atoms.form(at))) {
      return true;
    }
    boolean tagged =
        switch (atoms.tag(at)) {
          case PROPN, SYM, X -> true;
          case NOUN, ADJ -> at > 0;
          default -> false;
        };
    return tagged && atoms.isCapitalised(at) && !atoms.isHeadline();
  }

  /** "iPhone", "PlayStation". */
  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A verb or preposition stands before the name: "sent Russia 300 men", "In Kursk 500 died". */
  private static boolean isGiven(Atoms atoms, int name) {
    int at = name;
    while (at > name - 4 && atoms.isCapitalised(at)) {
      at--;
    }
    PartOfSpeech tag = atoms.tag(at);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADP;
  }

  /** "6 Plus", "13 Pro Max". */
  private static boolean isModel(Atoms atoms, Amount amount) {
    int at = amount.end();
    return atoms.isCapitalised(at) && MODELS.contains(atoms.word(at));
  }
}
