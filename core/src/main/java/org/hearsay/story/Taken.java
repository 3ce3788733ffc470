package org.hearsay.story;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What one report may have taken from another.
 *
 * @param from place of the other in the story
 * @param matches in order of the one that took
 */
record Taken(int from, List<Match> matches) {

  /** Two reports that share fewer plain words need not know of each other. */
  private static final int LEAST_PLAIN = 16;

  /** Of these, so many next to each other, or … */
  private static final int LEAST_TOGETHER = 12;

  /** … so many in all: several short passages may be chance. */
  private static final int LEAST_SCATTERED = 24;

  /** Of a report this much is enough, however short it is. */
  private static final double NEARLY_ALL = 0.8;

  static final Comparator<Taken> MOST_FIRST =
      Comparator.comparingInt((Taken taken) -> -taken.words()).thenComparingInt(Taken::from);

  Taken {
    matches = List.copyOf(matches);
  }

  /** How many words of the copy. */
  int words() {
    return matches.stream().mapToInt(Match::length).sum();
  }

  /** True if that cannot be chance. */
  boolean isEnough(CopyText original, CopyText copy) {
    int plain = matches.stream().mapToInt(Match::plain).sum();
    int together = matches.stream().mapToInt(Match::plain).max().orElse(0);
    return plain >= LEAST_SCATTERED
        || plain >= LEAST_PLAIN && together >= LEAST_TOGETHER
        || plain > 0 && words() >= NEARLY_ALL * Math.max(original.size(), copy.size())
        || words() == copy.size() && words() == original.size() && words() > 0;
  }

  /** Without the passages that are explained by half. */
  Taken without(BitSet explained) {
    return new Taken(from, matches.stream().filter(match -> isNew(match, explained)).toList());
  }

  private static boolean isNew(Match match, BitSet explained) {
    int known = explained.get(match.toFirst(), match.toLast() + 1).cardinality();
    return 2 * known < match.length();
  }
}
