package org.hearsay.quantity;

import java.util.Optional;
import java.util.Set;

/** Finds noun phrases by their tags, to the right or to the left of a place. */
final class NounPhrases {

  private static final int MOST_ATOMS = 14;
  private static final int MOST_MODIFIERS = 4;

  private static final Set<String> WHEN = Lexicon.words("when");
  private static final Set<String> PREPOSITIONS = Lexicon.words("prepositions");

  /** The phrase that starts at atom {@code first}, without articles; it ends with a noun. */
  Optional<Counted> startingAt(Atoms atoms, int first) {
    if (!atoms.isWord(first)) {
      return Optional.empty();
    }
    int end = first;
    int at = first;
    boolean hasNoun = false;
    while (at < Math.min(atoms.size(), first + MOST_ATOMS)) {
      int step = step(atoms, at, hasNoun);
      if (step == 0) {
        break;
      }
      at += step;
      boolean possessive = isPossessive(atoms, at - 1);
      boolean noun = isNoun(atoms, at - 1) && !possessive;
      end = noun ? at : end;
      hasNoun = (hasNoun || noun) && !possessive;
    }
    return end > first ? Optional.of(new Counted(first, end, true)) : Optional.empty();
  }

  private static boolean isNoun(Atoms atoms, int at) {
    return switch (atoms.tag(at)) {
      case NOUN, PROPN -> atoms.isWord(at) || isPoint(atoms, at);
      case VERB, INTJ, X -> isOddName(atoms, at);
      default -> false;
    };
  }

  /** Taggers take some names for verbs; inside a sentence the capital tells. */
  private static boolean isOddName(Atoms atoms, int at) {
    return at > 0 && atoms.isCapitalised(at) && !atoms.isHeadline() && !atoms.is(at - 1, "\"");
  }

  /** The point of "U.S." */
  private static boolean isPoint(Atoms atoms, int at) {
    return atoms.is(at, ".") && atoms.glued(at);
  }

  private static boolean isPossessive(Atoms atoms, int s) {
    return atoms.is(s, "s") && atoms.glued(s) && Characters.isApostrophe(atoms.form(s - 1));
  }

  /** How many atoms to take in at {@code at}; 0 where the phrase ends. */
  private static int step(Atoms atoms, int at, boolean hasNoun) {
    if (atoms.isHyphen(at)) {
      return hyphenStep(atoms, at);
    }
    if (Characters.isApostrophe(atoms.form(at))) {
      return isPossessive(atoms, at + 1) && atoms.glued(at) ? 2 : 0;
    }
    return isInside(atoms, at, hasNoun) ? 1 : 0;
  }

  /** "air-defence", "Mi-8", and the open hyphen of "low- and middle-income". */
  private static int hyphenStep(Atoms atoms, int at) {
    if (!atoms.glued(at)) {
      return 0;
    }
    boolean open = atoms.is(at + 1, "and") || atoms.is(at + 1, "or");
    boolean joined = atoms.glued(at + 1) && (atoms.isWord(at + 1) || atoms.isDigits(at + 1));
    return joined || open ? 2 : 0;
  }

  private static boolean isInside(Atoms atoms, int at, boolean hasNoun) {
    if (!atoms.isWord(at)) {
      return isPoint(atoms, at) && isNoun(atoms, at);
    }
    String word = atoms.word(at);
    if (WHEN.contains(word) || PREPOSITIONS.contains(word) && !isLink(atoms, at)) {
      return false;
    }
    if (isNoun(atoms, at)) {
      return true;
    }
    return switch (atoms.tag(at)) {
      case ADJ -> !hasNoun || leadsToNoun(atoms, at + 1);
      case VERB -> !hasNoun && isParticiple(word) && leadsToNoun(atoms, at + 1);
      case ADV -> !hasNoun && leadsToNoun(atoms, at + 1);
      default -> isLink(atoms, at);
    };
  }

  /** The "and" between two modifiers of one noun: "digital and physical sales". */
  private static boolean isLink(Atoms atoms, int at) {
    boolean and = atoms.is(at, "and") || atoms.is(at, "or");
    return and
        && isModifier(atoms, at - 1)
        && isModifier(atoms, at + 1)
        && leadsToNoun(atoms, at + 2);
  }

  private static boolean isModifier(Atoms atoms, int at) {
    return switch (atoms.tag(at)) {
      case ADJ -> true;
      case PROPN -> atoms.isCapitalised(at);
      case VERB -> isParticiple(atoms.word(at));
      default -> false;
    };
  }

  private static boolean leadsToNoun(Atoms atoms, int first) {
    for (int at = first; at < first + MOST_MODIFIERS; at++) {
      switch (atoms.tag(at)) {
        case NOUN, PROPN -> {
          return !WHEN.contains(atoms.word(at)) && !PREPOSITIONS.contains(atoms.word(at));
        }
        case ADJ, ADV -> {}
        case VERB -> {
          if (!isParticiple(atoms.word(at))) {
            return false;
          }
        }
        default -> {
          if (!atoms.isHyphen(at)) {
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
    while (first > Math.max(0, end - MOST_ATOMS) && belongs(atoms, first - 1, first < end)) {
      first--;
    }
    while (first < end && !atoms.isWord(first)) {
      first++;
    }
    return first < end ? Optional.of(new Counted(first, end, false)) : Optional.empty();
  }

  private static boolean belongs(Atoms atoms, int at, boolean hasNoun) {
    if (atoms.isHyphen(at)) {
      return atoms.glued(at) && atoms.glued(at + 1);
    }
    String word = atoms.word(at);
    return switch (atoms.tag(at)) {
      case NOUN, PROPN, ADJ -> !WHEN.contains(word) && !PREPOSITIONS.contains(word);
      case VERB -> hasNoun && isParticiple(word) && opensPhrase(atoms, at - 1);
      default -> false;
    };
  }

  /** The "of" or "the" before "confirmed cases" says that these were not confirmed just now. */
  private static boolean opensPhrase(Atoms atoms, int before) {
    return switch (atoms.tag(before)) {
      case DET, ADP, ADJ -> true;
      default -> false;
    };
  }
}
