package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings together the statements that say the same thing. */
final class ClaimFinder {

  /** From this probability on, two statements are held to be the same assertion. */
  private static final double SAME = 0.45;

  private static final LogLinear MODEL = LogLinear.load("claims.model", Resemblance.FEATURES);

  private final Evidence evidence;
  private final SameClaim same;
  private final double threshold;
  private final List<Clusters.Link> links = new ArrayList<>();

  ClaimFinder(
      Evidence evidence, SharedFigures figures, Voices voices, Iterable<Candidates.Pair> pairs) {
    this(evidence, new SameClaim(evidence, figures, voices, MODEL::probability), pairs, SAME);
  }

  ClaimFinder(
      Evidence evidence, SameClaim same, Iterable<Candidates.Pair> pairs, double threshold) {
    this.evidence = evidence;
    this.same = same;
    this.threshold = threshold;
    for (Candidates.Pair pair : pairs) {
      double likeness = same.of(pair.left(), pair.right());
      if (likeness >= threshold) {
        links.add(new Clusters.Link(pair.left(), pair.right(), likeness));
      }
    }
  }

  /** The members of each claim of two statements and more, the most complete first. */
  List<List<Integer>> find() {
    int statements = evidence.statements().size();
    List<List<Integer>> groups =
        new Clusters(
                statements,
                same::of,
                threshold,
                Clusters.Linkage.AVERAGE,
                evidence.repeats()::original)
            .join(links);
    return groups.stream().map(this::mostCompleteFirst).toList();
  }

  private List<Integer> mostCompleteFirst(List<Integer> group) {
    Comparator<Integer> byWords =
        Comparator.comparing(s -> -evidence.gists().get(s).terms().length);
    return group.stream()
        .sorted(
            Comparator.comparing((Integer s) -> evidence.isTitle(s))
                .thenComparing(byWords)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
