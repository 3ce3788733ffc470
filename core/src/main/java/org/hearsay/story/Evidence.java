package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.story.Reason.Kind;

/** Says what a report shares with the rest of its story. */
final class Evidence {

  /** More would tell nobody more. */
  private static final int MOST = 8;

  private final Vocabulary vocabulary;

  Evidence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The weightiest of what is shared.
   *
   * @param vector of the report
   * @param others sum of the vectors of the others in its story
   */
  List<Reason> reasons(Profile profile, Vector vector, Vector others) {
    Map<Integer, Double> shared = new TreeMap<>();
    double total = 0;
    for (int i = 0; i < vector.size(); i++) {
      double product = (double) vector.weight(i) * others.weightOf(vector.term(i));
      if (product > 0) {
        shared.merge(Field.stem(vector.term(i)), product, Double::sum);
        total += product;
      }
    }
    return reasons(profile, vector, shared, total);
  }

  private List<Reason> reasons(
      Profile profile, Vector vector, Map<Integer, Double> shared, double total) {
    List<Integer> weightiest = new ArrayList<>(shared.keySet());
    weightiest.sort(
        Comparator.<Integer>comparingDouble(stem -> -shared.getOrDefault(stem, 0.0))
            .thenComparing(vocabulary::stem));
    List<Reason> reasons = new ArrayList<>();
    for (int stem : weightiest.subList(0, Math.min(MOST, weightiest.size()))) {
      String text = profile.writing(vocabulary.stem(stem));
      double share = Math.min(1, shared.getOrDefault(stem, 0.0) / total);
      reasons.add(new Reason(kind(stem, vector), text, share));
    }
    return reasons;
  }

  private Kind kind(int stem, Vector vector) {
    if (Character.isDigit(vocabulary.stem(stem).charAt(0))) {
      return Kind.FIGURE;
    }
    return vector.weightOf(Field.NAME.term(stem)) > 0 ? Kind.NAME : Kind.WORD;
  }
}
