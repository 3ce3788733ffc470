package org.hearsay.quantity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.quantity.PhraseTable.Match;

/** Finds the words that bound an amount: "at least" before it, "or more" after it. */
final class BoundReader {

  private static final Set<String> FILLERS =
      Set.of("a", "an", "another", "further", "additional", "the", "total", "of", "some", "only");

  private static final Set<String> BEFORE_MORE =
      Set.of("for", "after", "of", "to", "by", "just", "well", "in", "and");

  /** Words that "over" belongs to. */
  private static final Set<String> OVER =
      Set.of(
          "hand", "hands", "handed", "handing", "turn", "turns", "turned", "turning", "spread",
          "spreads", "signed", "sign", "give", "gave", "given", "giving");

  private final PhraseTable<Bound> before = table("bounds-before");
  private final PhraseTable<Bound> after = table("bounds-after");

  private static PhraseTable<Bound> table(String list) {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (String line : Lexicon.lines(list)) {
      int space = line.lastIndexOf(' ');
      Bound bound = Bound.valueOf(line.substring(space + 1).toUpperCase(Locale.ROOT));
      bounds.put(line.substring(0, space).replace(".", ""), bound);
    }
    return new PhraseTable<>(bounds);
  }

  /** The bound before an amount; its end may lie some little words before the amount. */
  Optional<Match<Bound>> before(Atoms atoms, Amount amount) {
    int end = amount.first();
    for (int skipped = 0; skipped < 3; skipped++) {
      Optional<Match<Bound>> bound = before.endingAt(atoms, end);
      if (bound.isPresent()) {
        return bound
            .filter(b -> !isPeriod(atoms, amount, b))
            .filter(b -> !isOfVerb(atoms, b) && !isKnown(atoms, amount, b))
            .or(() -> some(atoms, amount));
      }
      if (!FILLERS.contains(atoms.word(end - 1))) {
        break;
      }
      end--;
    }
    return some(atoms, amount);
  }

  /** "some 300 men" are about 300. */
  private static Optional<Match<Bound>> some(Atoms atoms, Amount amount) {
    int at = amount.first() - 1;
    return atoms.is(at, "some")
        ? Optional.of(new Match<>(at, at + 1, Bound.ABOUT))
        : Optional.empty();
  }

  /** "over three years" is mostly a period in which, not more than three years. */
  private static boolean isPeriod(Atoms atoms, Amount amount, Match<Bound> bound) {
    return amount.hasUnit(UnitKind.TIME)
        && bound.end() - bound.first() == 1
        && atoms.is(bound.first(), "over")
        && !BEFORE_MORE.contains(atoms.word(bound.first() - 1));
  }

  /** "handed over three soldiers": three. */
  private static boolean isOfVerb(Atoms atoms, Match<Bound> bound) {
    return bound.end() - bound.first() == 1
        && atoms.is(bound.first(), "over")
        && OVER.contains(atoms.word(bound.first() - 1));
  }

  /** "more than the 6,500 announced": a number that stands, held against another. */
  private static boolean isKnown(Atoms atoms, Amount amount, Match<Bound> bound) {
    return bound.end() == amount.first() - 1
        && atoms.is(bound.end(), "the")
        && atoms.is(bound.end() - 1, "than");
  }

  /** The bound that starts at atom {@code end}: "100+", "12 or more". */
  Optional<Match<Bound>> after(Atoms atoms, int end) {
    return after.startingAt(atoms, end).filter(bound -> !isAddition(atoms, bound));
  }

  /** "48 million plus a bonus": and a bonus. */
  private static boolean isAddition(Atoms atoms, Match<Bound> bound) {
    return atoms.is(bound.first(), "plus")
        && switch (atoms.tag(bound.end())) {
          case DET, NUM, PRON -> true;
          default -> false;
        };
  }
}
