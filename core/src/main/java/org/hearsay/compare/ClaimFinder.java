package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings together the statements that say the same thing. */
final class ClaimFinder {

  /** From this likeness on, two statements are held to be the same assertion. */
  static final double SAME = 0.4;

  private static final double SAME_FIGURE = 0.15;
  private static final double OTHER_FIGURE = -1;

  private final Evidence evidence;
  private final SharedFigures figures;
  private final List<Clusters.Link> links;

  ClaimFinder(Evidence evidence, SharedFigures figures, Iterable<Candidates.Pair> pairs) {
    this.evidence = evidence;
    this.figures = figures;
    this.links = new ArrayList<>();
    for (Candidates.Pair pair : pairs) {
      double likeness = likeness(pair.left(), pair.right());
      if (likeness >= SAME) {
        links.add(new Clusters.Link(pair.left(), pair.right(), likeness));
      }
    }
  }

  /** The members of each claim of two statements and more, the most complete first. */
  List<List<Integer>> find() {
    int statements = evidence.statements().size();
    List<List<Integer>> groups = new Clusters(statements, this::likeness, SAME).join(links);
    return groups.stream().map(this::mostCompleteFirst).toList();
  }

  /** Two statements that share words of one report are one place, not two. */
  private double likeness(int left, int right) {
    Statement a = evidence.statement(left);
    Statement b = evidence.statement(right);
    if (a.reading() == b.reading() && a.span().overlaps(b.span()) && !a.span().equals(b.span())) {
      return 0;
    }
    double likeness = evidence.likeness().of(left, right);
    return switch (figures.between(left, right)) {
      case NONE -> likeness;
      case SAME -> likeness > 0 ? Math.min(1, likeness + SAME_FIGURE) : likeness;
      case DIFFERENT -> OTHER_FIGURE;
    };
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
