package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.hearsay.story.Reason.Kind;

/** Says what a report shares with the rest of its story. */
final class Evidence {

  /** More would tell nobody more. */
  private static final int MOST = 8;

  private final Vocabulary vocabulary;
  private final Comparator<Shared> weightiestFirst;

  /** A stem that a report shares with the others, and how much that makes them alike. */
  private record Shared(int stem, double likeness) {}

  Evidence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.weightiestFirst =
        Comparator.comparingDouble((Shared shared) -> -shared.likeness)
            .thenComparing(shared -> vocabulary.stem(shared.stem));
  }

  /**
   * The weightiest of what is shared, in order. A report whose story holds nothing but its copies
   * is like itself.
   *
   * @param report its vector
   * @param story sum of the vectors of all its reports, this one included
   */
  List<Reason> reasons(Profile profile, Vector report, Vector story) {
    List<Shared> shared = shared(report, story.without(report));
    return reasons(profile, report, shared.isEmpty() ? shared(report, report.weights()) : shared);
  }

  /**
   * The stems that both have; the terms of one stem stand together in a vector.
   *
   * @param others for each term of the report its weight in the others
   */
  private static List<Shared> shared(Vector report, float[] others) {
    List<Shared> shared = new ArrayList<>();
    int i = 0;
    while (i < report.size()) {
      int stem = Field.stem(report.term(i));
      double likeness = 0;
      for (; i < report.size() && Field.stem(report.term(i)) == stem; i++) {
        likeness += (double) report.weight(i) * others[i];
      }
      if (likeness > 0) {
        shared.add(new Shared(stem, likeness));
      }
    }
    return shared;
  }

  private List<Reason> reasons(Profile profile, Vector report, List<Shared> shared) {
    double total = shared.stream().mapToDouble(Shared::likeness).sum();
    return weightiest(shared).stream().map(each -> reason(profile, report, each, total)).toList();
  }

  /** Only the few that are shown are put in order: this is done for each report of a batch. */
  private List<Shared> weightiest(List<Shared> shared) {
    PriorityQueue<Shared> kept = new PriorityQueue<>(weightiestFirst.reversed());
    for (Shared each : shared) {
      if (kept.size() < MOST) {
        kept.add(each);
      } else if (weightiestFirst.compare(each, kept.element()) < 0) {
        kept.remove();
        kept.add(each);
      }
    }
    return kept.stream().sorted(weightiestFirst).toList();
  }

  private Reason reason(Profile profile, Vector report, Shared shared, double total) {
    String stem = vocabulary.stem(shared.stem);
    double share = Math.min(1, shared.likeness / total);
    return new Reason(kind(shared.stem, report), profile.writing(stem), share);
  }

  private Kind kind(int stem, Vector vector) {
    if (Character.isDigit(vocabulary.stem(stem).charAt(0))) {
      return Kind.FIGURE;
    }
    return vector.weightOf(Field.NAME.term(stem)) > 0 ? Kind.NAME : Kind.WORD;
  }
}
