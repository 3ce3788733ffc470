package org.hearsay.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Finds noun phrases by their tags, to the right or to the left of a place. */
final class NounPhrases {

  private static final int MOST_ATOMS = 14;

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "last",
          "this",
          "next",
          "daily",
          "weekly",
          "monthly",
          "annually",
          "yearly",
          "ago",
          "earlier",
          "later",
          "each",
          "every",
          "alone",
          "worldwide",
          "nationwide",
          "overnight");

  /** The phrase that starts at atom {@code first}, without articles; it ends with a noun. */
  Optional<Counted> startingAt(Atoms atoms, int first) {
    int lastNoun = -1;
    int at = first;
    while (at < Math.min(atoms.size(), first + MOST_ATOMS)) {
      int step = step(atoms, at, lastNoun >= 0);
      if (step == 0) {
        break;
      }
      at += step;
      if (isNoun(atoms, at - 1)) {
        lastNoun = at - 1;
      }
    }
    return lastNoun < 0 ? Optional.empty() : Optional.of(new Counted(first, lastNoun + 1, true));
  }

  private static boolean isNoun(Atoms atoms, int at) {
    PartOfSpeech tag = atoms.tag(at);
    boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    boolean possessive = atoms.is(at, "s") && Characters.isApostrophe(first(atoms, at - 1));
    return noun && !possessive && (atoms.isWord(at) || atoms.is(at, ".") && atoms.glued(at));
  }

  private static char first(Atoms atoms, int at) {
    String form = atoms.form(at);
    return form.isEmpty() ? ' ' : form.charAt(0);
  }

  /** How many atoms to take in at {@code at}; 0 where the phrase ends. */
  private static int step(Atoms atoms, int at, boolean hasNoun) {
    if (atoms.isHyphen(at)) {
      return atoms.glued(at) && atoms.glued(at + 1) && atoms.isWord(at + 1) ? 2 : 0;
    }
    if (Characters.isApostrophe(first(atoms, at))) {
      boolean s = atoms.glued(at) && atoms.glued(at + 1) && atoms.is(at + 1, "s");
      return s ? 2 : 0;
    }
    if (TIMES.contains(atoms.word(at))) {
      return 0;
    }
    return switch (atoms.tag(at)) {
      case NOUN, PROPN -> atoms.isWord(at) || atoms.is(at, ".") && atoms.glued(at) ? 1 : 0;
      case ADJ -> atoms.isWord(at) && (!hasNoun || leadsToNoun(atoms, at + 1)) ? 1 : 0;
      case VERB -> isParticiple(atoms.word(at)) && !hasNoun && leadsToNoun(atoms, at + 1) ? 1 : 0;
      case ADV -> !hasNoun && isModifier(atoms, at + 1) ? 1 : 0;
      case CCONJ ->
          isModifier(atoms, at - 1) && isModifier(atoms, at + 1) && leadsToNoun(atoms, at + 2)
              ? 1
              : 0;
      default -> 0;
    };
  }

  private static boolean isModifier(Atoms atoms, int at) {
    PartOfSpeech tag = atoms.tag(at);
    return atoms.isWord(at)
        && (tag == PartOfSpeech.ADJ || tag == PartOfSpeech.VERB && isParticiple(atoms.word(at)));
  }

  private static boolean leadsToNoun(Atoms atoms, int at) {
    for (int i = at; i < at + 4; i++) {
      switch (atoms.tag(i)) {
        case NOUN, PROPN -> {
          return !TIMES.contains(atoms.word(i));
        }
        case ADJ -> {}
        default -> {
          if (!atoms.isHyphen(i)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || word.endsWith("ing")
        || word.endsWith("en")
        || word.endsWith("wn");
  }

  /** The phrase that ends before atom {@code end}. */
  Optional<Counted> endingAt(Atoms atoms, int end) {
    int first = end;
    while (first > Math.max(0, end - MOST_ATOMS) && belongs(atoms, first - 1)) {
      first--;
    }
    while (first < end && !atoms.isWord(first)) {
      first++;
    }
    return first < end ? Optional.of(new Counted(first, end, false)) : Optional.empty();
  }

  private static boolean belongs(Atoms atoms, int at) {
    if (atoms.isHyphen(at)) {
      return atoms.glued(at) && atoms.glued(at + 1);
    }
    return switch (atoms.tag(at)) {
      case NOUN, PROPN, ADJ -> !TIMES.contains(atoms.word(at));
      default -> false;
    };
  }
}
