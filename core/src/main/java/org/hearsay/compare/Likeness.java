package org.hearsay.compare;

import java.util.Collections;
import java.util.List;
import org.hearsay.statement.Stance;

/**
 * How much two statements share: content words, names and numbers, each weighted by how rare it is
 * in the story; and what sets two apart.
 */
final class Likeness {

  private static final int FEWEST_SHARED = 2;
  private static final double LEAST_SHARED = 0.75;

  private final List<Gist> gists;
  private final Weights weights;

  /** What two statements must share at least: less than one word that only they have. */
  private final double least;

  Likeness(List<Gist> gists, Weights weights) {
    this.gists = gists;
    this.weights = weights;
    this.least = LEAST_SHARED * weights.most();
  }

  /** True if only one of them denies, or only one of them holds possible. */
  boolean differInStance(int left, int right) {
    Gist a = gists.get(left);
    Gist b = gists.get(right);
    return a.isAgainst() != b.isAgainst() || isPossible(a) != isPossible(b);
  }

  private static boolean isPossible(Gist gist) {
    return gist.stance() == Stance.POSSIBLE;
  }

  /** Weighted words in common, of both and of the shorter one. */
  double overlap(Gist a, Gist b) {
    double shared = shared(a, b, haveOneSpeaker(a, b) ? 1 : FEWEST_SHARED);
    double left = total(a);
    double right = total(b);
    if (shared == 0) {
      return 0;
    }
    return 0.65 * 2 * shared / (left + right) + 0.35 * shared / Math.min(left, right);
  }

  /** The same, where the days that the two name are left aside. */
  double undatedOverlap(Gist a, Gist b) {
    double shared = shared(a, b, FEWEST_SHARED + 1);
    double left = total(a) - dates(a);
    double right = total(b) - dates(b);
    return shared == 0 ? 0 : shared / (left + right) + 0.5 * shared / Math.min(left, right);
  }

  private double dates(Gist gist) {
    return gist.dateTerms().stream().mapToDouble(weights::of).sum();
  }

  /** How much of what {@code a} speaks of stands in {@code b}, 0 to 1. */
  double coverage(Gist a, Gist b) {
    double total = total(a);
    return total == 0 ? 0 : shared(a, b) / total;
  }

  /** The same, where a single word in common is enough. */
  double looseCoverage(Gist a, Gist b) {
    double total = total(a);
    return total == 0 ? 0 : shared(a, b, 1) / total;
  }

  private double shared(Gist a, Gist b) {
    return shared(a, b, FEWEST_SHARED);
  }

  private double shared(Gist a, Gist b, int fewest) {
    double sum = 0;
    int count = 0;
    int i = 0;
    int k = 0;
    while (i < a.terms().length && k < b.terms().length) {
      int order = Integer.compare(a.terms()[i], b.terms()[k]);
      if (order == 0) {
        sum += weights.of(a.terms()[i]);
        count++;
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return count < fewest || sum < least ? 0 : sum;
  }

  private double total(Gist gist) {
    return weights.total(gist.terms());
  }

  /** True if both name days, and none in common. */
  static boolean areApart(Gist a, Gist b) {
    return !a.dates().isEmpty()
        && !b.dates().isEmpty()
        && Collections.disjoint(a.dates(), b.dates());
  }

  /** True if both count the same and no number of one can be one of the other. */
  boolean countOtherwise(int left, int right) {
    Gist a = gists.get(left);
    Gist b = gists.get(right);
    for (Gist.Count one : a.counts()) {
      List<Gist.Count> same = b.counts().stream().filter(c -> c.of().equals(one.of())).toList();
      if (!same.isEmpty() && same.stream().noneMatch(c -> c.interval().overlaps(one.interval()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveOneSpeaker(Gist a, Gist b) {
    return a.speaker().isPresent() && a.speaker().equals(b.speaker());
  }
}
