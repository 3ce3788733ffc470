package org.hearsay.quantity;

import org.hearsay.text.PartOfSpeech;

/**
 * Refuses "one" where it is a pronoun or part of a set phrase: "no one", "this one", "one another";
 * or of a name: "ONE News".
 */
final class OneGuard implements Guard {

  @Override
  public boolean refuses(Atoms atoms, Amount amount) {
    if (!atoms.is(amount.first(), "one") || amount.numberEnd() - amount.first() > 1) {
      return false;
    }
    boolean partOf = atoms.is(amount.end(), "of");
    return !partOf && isAfterDeterminer(atoms, amount.first()) || !counts(atoms, amount);
  }

  private static boolean isAfterDeterminer(Atoms atoms, int one) {
    return switch (atoms.word(one - 1)) {
      case "no",
          "this",
          "that",
          "which",
          "any",
          "every",
          "each",
          "another",
          "other",
          "some",
          "day",
          "last",
          "first",
          "next",
          "new" ->
          true;
      default -> false;
    };
  }

  private static boolean counts(Atoms atoms, Amount amount) {
    if (amount.unit().isPresent() || amount.upper().isPresent() || atoms.is(amount.end(), "of")) {
      return true;
    }
    int next = amount.end();
    if (atoms.isHyphen(next)) {
      return false;
    }
    return switch (atoms.tag(next)) {
      case NOUN, ADJ -> !atoms.is(next, "thing") || atoms.tag(next + 1) != PartOfSpeech.PRON;
      case PROPN -> !atoms.form(amount.first()).equals("ONE");
      default -> false;
    };
  }
}
