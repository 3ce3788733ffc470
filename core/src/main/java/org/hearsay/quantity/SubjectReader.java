package org.hearsay.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/**
 * Finds what an amount counts in the words before it: "killing 14", "a death toll of 12", "the
 * number of dead rose to 31".
 */
final class SubjectReader {

  private static final Set<String> STATES = Lexicon.words("casualties");
  private static final Set<String> PREDICATES = Lexicon.words("predicates");
  private static final Set<String> COUNTERS = Lexicon.words("counters");
  private static final Set<String> LINKS = Set.of("to", "at", "by", "as", "for", "from");
  private static final Set<String> CAUSES =
      Set.of(
          "put",
          "puts",
          "putting",
          "bring",
          "brings",
          "bringing",
          "brought",
          "take",
          "takes",
          "taking",
          "took",
          "raise",
          "raises",
          "raising",
          "raised",
          "estimated",
          "estimates");

  /** Verbs whose "of" leads to what is said: "spoke of 340 detentions". */
  private static final Set<String> SPEAKING =
      Set.of(
          "speak",
          "speaks",
          "spoke",
          "spoken",
          "speaking",
          "talk",
          "talks",
          "talked",
          "talking",
          "know",
          "knows",
          "knew",
          "heard",
          "hears",
          "told",
          "tell",
          "tells",
          "dream",
          "dreams",
          "dreamed");

  private static final int MOST_ATOMS = 8;
  private static final int MOST_HOPS = 3;

  private final NounPhrases phrases = new NounPhrases();

  /**
   * What the amount counts, if that stands before {@code first}, where the amount's bound starts.
   */
  Optional<Counted> before(Atoms atoms, Amount amount, int first) {
    if (STATES.contains(atoms.word(first - 1)) && amount.unit().isEmpty()) {
      return Optional.of(new Counted(first - 1, first, true));
    }
    if (amount.hasUnit(UnitKind.AGE)) {
      return atoms.is(first - 1, ",") ? phrases.endingAt(atoms, first - 1) : Optional.empty();
    }
    if (atoms.is(first - 1, "of") && SPEAKING.contains(atoms.word(first - 2))) {
      return Optional.empty();
    }
    if (atoms.is(first - 1, "of") || atoms.is(first - 1, ":")) {
      return phrases
          .endingAt(atoms, first - 1)
          .filter(np -> !ChangeReader.isChange(atoms.word(np.end() - 1)))
          .map(np -> new Counted(np.first(), np.end(), true));
    }
    if (amount.hasUnit(UnitKind.TIME)) {
      return Optional.empty();
    }
    return subjectEnd(atoms, first)
        .or(() -> objectEnd(atoms, first))
        .flatMap(end -> subject(atoms, end));
  }

  /** Where the object ends in "put the number of dead at 31", "bringing the toll to 31". */
  private static Optional<Integer> objectEnd(Atoms atoms, int first) {
    int end = first - 1;
    if (!atoms.is(end, "at") && !atoms.is(end, "to")) {
      return Optional.empty();
    }
    for (int at = end - 1; at >= end - MOST_ATOMS; at--) {
      if (CAUSES.contains(atoms.word(at))) {
        return Optional.of(end);
      }
      if (atoms.tag(at) == PartOfSpeech.PUNCT) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * Where the subject ends, if a verb that says how much it is stands between it and the amount.
   */
  private static Optional<Integer> subjectEnd(Atoms atoms, int first) {
    int at = first;
    boolean verb = false;
    while (first - at < MOST_ATOMS && isPredicate(atoms, at - 1)) {
      at--;
      verb |= saysHowMuch(atoms.word(at));
    }
    return verb ? Optional.of(at) : Optional.empty();
  }

  private static boolean saysHowMuch(String word) {
    return PREDICATES.contains(word) || ChangeReader.isChange(word);
  }

  private static boolean isPredicate(Atoms atoms, int at) {
    return switch (atoms.tag(at)) {
      case VERB, AUX, ADV, PART -> true;
      default -> saysHowMuch(atoms.word(at)) || LINKS.contains(atoms.word(at));
    };
  }

  /** The head of the subject that ends before {@code end}: "exports to China" counts exports. */
  private Optional<Counted> subject(Atoms atoms, int end) {
    Optional<Counted> phrase = phrases.endingAt(atoms, end);
    for (int hops = 0; hops < MOST_HOPS && phrase.isPresent(); hops++) {
      int before = beforeDeterminer(atoms, phrase.get().first());
      if (atoms.tag(before) != PartOfSpeech.ADP && !atoms.is(before, "to")) {
        return phrase;
      }
      Optional<Counted> outer = phrases.endingAt(atoms, before);
      boolean of = atoms.is(before, "of");
      if (outer.isEmpty()) {
        return of ? phrase : Optional.empty();
      }
      if (of && COUNTERS.contains(atoms.word(outer.get().end() - 1))) {
        return phrase;
      }
      int last = of ? phrase.get().end() : outer.get().end();
      phrase = Optional.of(new Counted(outer.get().first(), last, false));
    }
    return phrase;
  }

  private static int beforeDeterminer(Atoms atoms, int first) {
    int at = first - 1;
    while (atoms.tag(at) == PartOfSpeech.DET) {
      at--;
    }
    return at;
  }
}
