package org.hearsay.compare;

import java.util.Collections;
import java.util.List;
import org.hearsay.statement.Stance;

/**
 * How much two statements say the same, from 0 to 1: content words, names and numbers in common,
 * each weighted by how rare it is in the story.
 */
final class Likeness {

  private static final double DIFFERENT_DAY = 0.6;
  private static final double DIFFERENT_NUMBERS = 0.8;
  private static final double NUMBER_LACKING = 0.9;
  private static final double DIFFERENT_VERB = 0.8;
  private static final double SAME_SPEAKER = 1.1;
  private static final int FEWEST_SHARED = 2;
  private static final double LEAST_SHARED = 0.75;

  /** Keeps two statements apart even where others would join them. */
  private static final double CONTRADICTION = -1;

  private final List<Gist> gists;
  private final Weights weights;

  /** What two statements must share at least: less than one word that only they have. */
  private final double least;

  Likeness(List<Gist> gists, Weights weights) {
    this.gists = gists;
    this.weights = weights;
    this.least = LEAST_SHARED * weights.most();
  }

  /** Likeness as the same assertion; less than 0 where the two count otherwise. */
  double of(int left, int right) {
    Gist a = gists.get(left);
    Gist b = gists.get(right);
    if (differInStance(left, right)) {
      return 0;
    }
    if (contradict(a, b)) {
      return CONTRADICTION;
    }
    double likeness = overlap(a, b);
    likeness *= areApart(a, b) ? DIFFERENT_DAY : 1;
    likeness *= shareNoNumber(a, b) ? DIFFERENT_NUMBERS : 1;
    likeness *= a.counts().isEmpty() != b.counts().isEmpty() ? NUMBER_LACKING : 1;
    likeness *= differInVerb(a, b) ? DIFFERENT_VERB : 1;
    likeness *= haveOneSpeaker(a, b) ? SAME_SPEAKER : 1;
    return Math.min(1, likeness);
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
  private static boolean contradict(Gist a, Gist b) {
    for (Gist.Count left : a.counts()) {
      List<Gist.Count> same = b.counts().stream().filter(c -> c.of().equals(left.of())).toList();
      if (!same.isEmpty() && same.stream().noneMatch(c -> c.interval().overlaps(left.interval()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareNoNumber(Gist a, Gist b) {
    return !a.counts().isEmpty()
        && !b.counts().isEmpty()
        && a.counts().stream()
            .noneMatch(l -> b.counts().stream().anyMatch(r -> l.interval().overlaps(r.interval())));
  }

  private static boolean differInVerb(Gist a, Gist b) {
    return a.predicate().isPresent()
        && b.predicate().isPresent()
        && !a.holds(b.predicate().getAsInt())
        && !b.holds(a.predicate().getAsInt());
  }

  private static boolean haveOneSpeaker(Gist a, Gist b) {
    return a.speaker().isPresent() && a.speaker().equals(b.speaker());
  }
}
