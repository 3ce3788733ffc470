package org.hearsay.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Finds what an amount counts: the noun phrase after it, else the words it stands by. */
final class CountedReader {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "these", "those", "this", "that", "its", "their", "his", "her", "our", "my",
          "your", "all", "a", "an", "some");

  private static final Set<String> FILLERS =
      Set.of("more", "additional", "further", "extra", "such");
  private static final Set<String> COUNTERS =
      Set.of(
          "number",
          "numbers",
          "total",
          "count",
          "amount",
          "tally",
          "proportion",
          "percentage",
          "share");
  private static final Set<String> CASUALTIES = Lexicon.words("casualties");

  private final NounPhrases phrases = new NounPhrases();

  /** The phrase after the amount: "3,000 North Korean troops", "5% of the voters". */
  Optional<Counted> after(Atoms atoms, Amount amount) {
    int at = amount.end();
    if (atoms.isHyphen(at) && atoms.glued(at)) {
      at++;
    }
    if (atoms.is(at, "worth") && atoms.is(at + 1, "of")) {
      at++;
    }
    boolean partitive =
        atoms.is(at, "of") || atoms.is(at, "in") && amount.unit().filter(Unit::isMoney).isPresent();
    if (amount.hasUnit(UnitKind.TIME) && partitive && !atoms.is(at, "of")) {
      return Optional.empty();
    }
    int first = partitive ? afterDeterminers(atoms, at + 1) : afterFillers(atoms, at);
    return phrases
        .startingAt(atoms, first)
        .map(np -> withComplement(atoms, np))
        .or(() -> state(atoms, amount.end()));
  }

  private static int afterDeterminers(Atoms atoms, int at) {
    int next = at;
    while (DETERMINERS.contains(atoms.word(next)) || isNumberInside(atoms, next, at)) {
      next++;
    }
    return next;
  }

  /** "two of the 15 soldiers" counts soldiers. */
  private static boolean isNumberInside(Atoms atoms, int at, int first) {
    return at > first && (atoms.isDigits(at) || NumberWord.of(atoms.word(at)).isPresent());
  }

  private static int afterFillers(Atoms atoms, int at) {
    int next = at;
    while (FILLERS.contains(atoms.word(next))) {
      next++;
    }
    return next;
  }

  /** "members of the armed forces", "soldiers from North Korea". */
  private Counted withComplement(Atoms atoms, Counted head) {
    int at = head.end();
    boolean of = atoms.is(at, "of");
    boolean from = atoms.is(at, "from") && atoms.isCapitalised(afterDeterminers(atoms, at + 1));
    if (!of && !from) {
      return head;
    }
    int first = afterDeterminers(atoms, at + 1);
    return phrases
        .startingAt(atoms, first)
        .map(np -> new Counted(head.first(), np.end(), true))
        .orElse(head);
  }

  /** "31 dead", "12 were injured", "14 have been killed". */
  private static Optional<Counted> state(Atoms atoms, int end) {
    int at = end;
    while (atoms.tag(at) == PartOfSpeech.AUX && at < end + 3) {
      at++;
    }
    return CASUALTIES.contains(atoms.word(at))
        ? Optional.of(new Counted(at, at + 1, true))
        : Optional.empty();
  }

  /**
   * The phrase before the amount: "killing 14", "a death toll of 12", "the number of dead rose to
   * 31".
   */
  Optional<Counted> before(Atoms atoms, int first) {
    if (CASUALTIES.contains(atoms.word(first - 1))) {
      return Optional.of(new Counted(first - 1, first, true));
    }
    if (atoms.is(first - 1, "of") || atoms.is(first - 1, ":")) {
      return phrases.endingAt(atoms, first - 1).map(np -> new Counted(np.first(), np.end(), true));
    }
    return subjectEnd(atoms, first).flatMap(end -> subject(atoms, end));
  }

  /** Where the subject ends, if a verb stands between it and the amount. */
  private static Optional<Integer> subjectEnd(Atoms atoms, int first) {
    int at = first;
    boolean verb = false;
    while (at > 0 && first - at < 8 && isPredicate(atoms, at - 1)) {
      at--;
      verb |=
          atoms.tag(at) == PartOfSpeech.VERB
              || atoms.tag(at) == PartOfSpeech.AUX
              || atoms.is(at, "up")
              || atoms.is(at, "down");
    }
    return verb ? Optional.of(at) : Optional.empty();
  }

  private static boolean isPredicate(Atoms atoms, int at) {
    return switch (atoms.tag(at)) {
      case VERB, AUX, ADV, PART -> true;
      case ADP -> Set.of("to", "at", "by", "up", "down").contains(atoms.word(at));
      default -> false;
    };
  }

  private Optional<Counted> subject(Atoms atoms, int end) {
    Optional<Counted> phrase = phrases.endingAt(atoms, end);
    for (int hops = 0; hops < 2 && phrase.isPresent(); hops++) {
      int before = beforeDeterminer(atoms, phrase.get().first());
      if (atoms.tag(before) != PartOfSpeech.ADP || atoms.is(before, "with")) {
        return phrase;
      }
      Optional<Counted> outer = phrases.endingAt(atoms, before);
      if (outer.isEmpty()) {
        return atoms.is(before, "of") ? phrase : Optional.empty();
      }
      boolean counter = COUNTERS.contains(atoms.word(outer.get().end() - 1));
      if (atoms.is(before, "of") && counter) {
        return phrase;
      }
      int last = atoms.is(before, "of") ? phrase.get().end() : outer.get().end();
      phrase = Optional.of(new Counted(outer.get().first(), last, false));
    }
    return phrase;
  }

  private static int beforeDeterminer(Atoms atoms, int first) {
    int at = first - 1;
    while (atoms.tag(at) == PartOfSpeech.DET && at >= 0) {
      at--;
    }
    return at;
  }
}
