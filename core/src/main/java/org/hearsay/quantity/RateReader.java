package org.hearsay.quantity;

import java.util.Optional;
import java.util.Set;

/** Finds what a figure is counted per: "daily", "a day", "per share", "each year". */
final class RateReader {

  private static final Set<String> ADVERBS =
      Set.of("daily", "weekly", "monthly", "annually", "yearly", "hourly", "nightly", "quarterly");

  private static final Set<String> TIMES =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year",
          "season", "annum", "decade", "century", "game", "match", "share", "barrel", "head",
          "person", "gallon", "ton", "tonne", "pound", "litre", "ounce", "piece", "unit", "dozen",
          "mile", "capita");

  /** The atoms of the rate that starts at atom {@code at}, first and one past the last. */
  Optional<Counted> at(Atoms atoms, int at) {
    int first = atoms.isHyphen(at) ? at + 1 : at;
    if (ADVERBS.contains(atoms.word(first))) {
      return Optional.of(new Counted(first, first + 1, true));
    }
    int noun = atoms.isHyphen(first + 1) ? first + 2 : first + 1;
    boolean slash = atoms.is(first, "/") && TIMES.contains(atoms.word(noun));
    boolean per = atoms.is(first, "per") || slash;
    boolean each =
        switch (atoms.word(first)) {
          case "a", "an", "each", "every" -> TIMES.contains(atoms.word(noun));
          default -> false;
        };
    boolean square =
        per && (atoms.is(noun, "square") || atoms.is(noun, "sq") || atoms.is(noun, "cubic"));
    return each || per && atoms.isWord(noun)
        ? Optional.of(new Counted(first, square ? noun + 2 : noun + 1, true))
        : Optional.empty();
  }
}
