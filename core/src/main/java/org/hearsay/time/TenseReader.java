package org.hearsay.time;

import java.util.Set;

/** Tells from the verbs near a time expression whether it looks back or ahead. */
final class TenseReader {

  private static final int REACH = 12;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "ll",
          "shall",
          "would",
          "may",
          "might",
          "expects",
          "expect",
          "plans",
          "plan",
          "planned",
          "scheduled",
          "expected",
          "due",
          "upcoming",
          "deadline",
          "intends",
          "hopes",
          "wo");

  private static final Set<String> BACK =
      Set.of(
          "was", "were", "had", "did", "said", "told", "has", "have", "been", "went", "came", "met",
          "made", "won", "began", "rose", "fell", "took", "gave", "held", "saw", "left", "got",
          "became", "found", "sent", "ended", "says");

  private TenseReader() {}

  /** The tense of the clause around the pieces from {@code start} to {@code end}. */
  static Tense around(Atoms atoms, int start, int end) {
    for (int distance = 1; distance <= REACH; distance++) {
      Tense before = of(atoms, start - distance);
      if (before != Tense.OPEN) {
        return before;
      }
      Tense after = of(atoms, end + distance - 1);
      if (after != Tense.OPEN) {
        return after;
      }
    }
    return Tense.OPEN;
  }

  private static Tense of(Atoms atoms, int at) {
    String word = atoms.word(at);
    if (AHEAD.contains(word)) {
      return Tense.FUTURE;
    }
    boolean past = BACK.contains(word) || word.length() > 3 && word.endsWith("ed");
    return past ? Tense.PAST : Tense.OPEN;
  }
}
