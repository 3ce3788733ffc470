package org.hearsay.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Finds whether an amount is one by which something changed. */
final class ChangeReader {

  private static final Set<String> TRANSITIVE = Lexicon.words("transitive-changes");
  private static final Set<String> LINKED = Lexicon.words("linked-changes");
  private static final Map<String, Change> WORDS = words();

  private static Map<String, Change> words() {
    Map<String, Change> words = new LinkedHashMap<>();
    for (String line : Lexicon.lines("change-words")) {
      int colon = line.indexOf(':');
      Change change = Change.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      List.of(line.substring(colon + 1).strip().split(" +")).forEach(w -> words.put(w, change));
    }
    return Map.copyOf(words);
  }

  /** True for words of rising and falling. */
  static boolean isChange(String word) {
    return WORDS.containsKey(word);
  }

  /** The direction in which something changed by the amount whose bound starts at {@code first}. */
  Change of(Atoms atoms, Amount amount, int first) {
    boolean plus = atoms.is(amount.first() - 1, "+") && amount.hasUnit(UnitKind.PERCENT);
    if (plus) {
      return Change.UP;
    }
    int at = first - 1;
    while (atoms.tag(at) == PartOfSpeech.ADV
        && !WORDS.containsKey(atoms.word(at))
        && at > first - 4) {
      at--;
    }
    boolean linked = atoms.is(at, "by") || atoms.is(at, "of");
    Change change = WORDS.getOrDefault(atoms.word(linked ? at - 1 : at), Change.NONE);
    if (change == Change.NONE || amount.isRange() && RangeReader.isFrom(atoms, amount.first())) {
      return Change.NONE;
    }
    boolean period = atoms.is(at, "of") && amount.hasUnit(UnitKind.TIME);
    return linked && !period || !linked && mayFollow(atoms, amount, atoms.word(at))
        ? change
        : Change.NONE;
  }

  private static boolean mayFollow(Atoms atoms, Amount amount, String word) {
    if (LINKED.contains(word)) {
      return false;
    }
    boolean share =
        amount.hasUnit(UnitKind.PERCENT)
            || amount.hasUnit(UnitKind.MONEY)
            || atoms.is(amount.end(), "points")
            || atoms.is(amount.end(), "point");
    boolean time = amount.hasUnit(UnitKind.TIME) || amount.hasUnit(UnitKind.AGE);
    return share || !time && !TRANSITIVE.contains(word) && !atoms.is(amount.end(), "times");
  }
}
