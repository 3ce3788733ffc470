package org.hearsay.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Finds what an amount counts in the words after it: "3,000 North Korean troops", "31 dead". */
final class CountedReader {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "these", "those", "this", "that", "its", "their", "his", "her", "our", "my",
          "your", "all", "a", "an", "some", "any");

  /** Little words between a number and what it counts. */
  private static final Set<String> FILLERS =
      Set.of("more", "additional", "further", "extra", "such", "strong");

  private static final Set<String> DIMENSIONS =
      Set.of("long", "wide", "high", "tall", "deep", "thick", "broad");

  /**
   * "two of the 15 soldiers" counts soldiers; so many atoms of the inner number are passed over.
   */
  private static final int MOST_INNER_ATOMS = 6;

  private static final Set<String> STATES = Lexicon.words("casualties");

  private final NounPhrases phrases = new NounPhrases();

  /**
   * What the amount counts, if that stands after it.
   *
   * @param first where the amount's bound starts
   * @param at the first atom after the amount, its unit and its rate
   */
  Optional<Counted> after(Atoms atoms, Amount amount, int first, int at) {
    int next = afterFillers(atoms, afterHyphen(atoms, at));
    if (atoms.is(next, "worth") && atoms.is(next + 1, "of")) {
      next++;
    }
    if (isPartitive(atoms, amount, next)) {
      return whole(atoms, next + 1);
    }
    if (amount.hasUnit(UnitKind.FRACTION)) {
      return ofShare(atoms, amount, next);
    }
    if (amount.unit().isPresent() && !isModifier(atoms, amount, first)) {
      return Optional.empty();
    }
    return phrases
        .startingAt(atoms, next)
        .map(np -> withComplement(atoms, np))
        .or(() -> amount.unit().isEmpty() ? state(atoms, at) : Optional.empty());
  }

  /** "half the crew", "one in five sailors". */
  private Optional<Counted> ofShare(Atoms atoms, Amount amount, int at) {
    boolean ratio = isNumber(atoms, amount.end() - 1) && amount.end() - amount.first() > 2;
    boolean share =
        ratio || DETERMINERS.contains(atoms.word(at)) || isModifier(atoms, amount, amount.first());
    return share ? whole(atoms, at) : Optional.empty();
  }

  private static int afterHyphen(Atoms atoms, int at) {
    return atoms.isHyphen(at) && atoms.glued(at) ? at + 1 : at;
  }

  private static int afterFillers(Atoms atoms, int at) {
    int next = isOpeningQuote(atoms, at) ? at + 1 : at;
    while (FILLERS.contains(atoms.word(next)) || DIMENSIONS.contains(atoms.word(next))) {
      next = afterHyphen(atoms, next + 1);
    }
    return next;
  }

  /** 12 “militants”. */
  private static boolean isOpeningQuote(Atoms atoms, int at) {
    boolean quote =
        switch (atoms.word(at)) {
          case "\"", "\u201C", "'", "\u2018" -> true;
          default -> false;
        };
    return quote && !atoms.glued(at) && atoms.glued(at + 1);
  }

  /** "8,000 of the soldiers", "$5 million in aid". */
  private static boolean isPartitive(Atoms atoms, Amount amount, int at) {
    if (!atoms.is(at, "in")) {
      return atoms.is(at, "of");
    }
    PartOfSpeech next = atoms.tag(at + 1);
    boolean thing = next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJ;
    return amount.hasUnit(UnitKind.MONEY) && thing && at == amount.end();
  }

  /**
   * An amount with a unit counts the noun right after it where it stands before that noun as an
   * adjective does: "a 30 percent tax", "five-year deal"; not in "30 percent support the plan".
   */
  private static boolean isModifier(Atoms atoms, Amount amount, int first) {
    if (atoms.isHyphen(amount.numberEnd()) || atoms.isHyphen(amount.end())) {
      return true;
    }
    boolean possessive = atoms.is(first - 1, "s") && Characters.isApostrophe(atoms.form(first - 2));
    return switch (atoms.tag(first - 1)) {
      case DET, ADJ -> true;
      case PRON -> DETERMINERS.contains(atoms.word(first - 1));
      default -> possessive;
    };
  }

  /** The whole that an amount is a part of, behind articles, owners and a number of its own. */
  private Optional<Counted> whole(Atoms atoms, int first) {
    int at = afterDeterminers(atoms, first);
    if (isNumber(atoms, at)) {
      return afterNumber(atoms, at);
    }
    Optional<Counted> phrase = phrases.startingAt(atoms, at);
    int owner = phrase.map(Counted::end).orElse(at);
    if (Characters.isApostrophe(atoms.form(owner)) && isNumber(atoms, owner + 2)) {
      return afterNumber(atoms, owner + 2);
    }
    return phrase.map(np -> withComplement(atoms, np));
  }

  private Optional<Counted> afterNumber(Atoms atoms, int at) {
    for (int next = at + 1; next < at + MOST_INNER_ATOMS; next++) {
      Optional<Counted> inner = phrases.startingAt(atoms, next);
      if (inner.isPresent() && !isNumber(atoms, next)) {
        return inner.map(np -> new Counted(np.first(), np.end(), false));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(Atoms atoms, int at) {
    return atoms.isDigits(at) || NumberWord.of(atoms.word(at)).isPresent();
  }

  private static int afterDeterminers(Atoms atoms, int first) {
    int at = first;
    while (DETERMINERS.contains(atoms.word(at))) {
      at++;
    }
    return at;
  }

  /** "members of the armed forces", "judges of the Court of Appeals", "soldiers from France". */
  private Counted withComplement(Atoms atoms, Counted head) {
    Counted phrase = head;
    for (int i = 0; i < 2; i++) {
      int at = phrase.end();
      int first = afterDeterminers(atoms, at + 1);
      boolean from = atoms.is(at, "from") && atoms.isCapitalised(first);
      if (!atoms.is(at, "of") && !from) {
        break;
      }
      Optional<Counted> inner = phrases.startingAt(atoms, first);
      phrase = new Counted(head.first(), inner.map(Counted::end).orElse(at), true);
    }
    return phrase;
  }

  /** "31 dead", "12 were injured", "14 have been killed". */
  private static Optional<Counted> state(Atoms atoms, int first) {
    int at = first;
    while (atoms.tag(at) == PartOfSpeech.AUX && at < first + 3) {
      at++;
    }
    return STATES.contains(atoms.word(at))
        ? Optional.of(new Counted(at, at + 1, true))
        : Optional.empty();
  }
}
