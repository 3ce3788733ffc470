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

  /** Two reports that share less plain words need not know of each other. */
  private static final int LEAST_PLAIN = 16;

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
    return matches.stream().mapToInt(Match::plain).sum() >= LEAST_PLAIN
        || !matches.isEmpty() && words() >= NEARLY_ALL * Math.max(original.size(), copy.size());
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
