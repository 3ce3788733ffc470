package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.reading.Reading;
import org.hearsay.story.Reason.Kind;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/** Says what a report shares with the rest of its story. */
final class Evidence {

  /** More would tell nobody more. */
  private static final int MOST = 8;

  private final Vocabulary vocabulary;
  private final Stems stems;

  Evidence(Vocabulary vocabulary, Stems stems) {
    this.vocabulary = vocabulary;
    this.stems = stems;
  }

  /**
   * The weightiest of what is shared.
   *
   * @param vector of the report
   * @param others sum of the vectors of the others in its story
   */
  List<Reason> reasons(Reading reading, Vector vector, Vector others) {
    Map<Integer, Double> shared = new TreeMap<>();
    double total = 0;
    for (int i = 0; i < vector.size(); i++) {
      double product = (double) vector.weight(i) * others.weightOf(vector.term(i));
      if (product > 0) {
        shared.merge(Field.stem(vector.term(i)), product, Double::sum);
        total += product;
      }
    }
    return reasons(reading, vector, shared, total);
  }

  private List<Reason> reasons(
      Reading reading, Vector vector, Map<Integer, Double> shared, double total) {
    List<Integer> weightiest = new ArrayList<>(shared.keySet());
    weightiest.sort(
        Comparator.<Integer>comparingDouble(stem -> -shared.getOrDefault(stem, 0.0))
            .thenComparing(vocabulary::stem));
    Map<String, String> writings = writings(reading);
    List<Reason> reasons = new ArrayList<>();
    for (int stem : weightiest.subList(0, Math.min(MOST, weightiest.size()))) {
      String text = writings.getOrDefault(vocabulary.stem(stem), vocabulary.stem(stem));
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

  /** How the report first writes each stem. */
  private Map<String, String> writings(Reading reading) {
    TokenizedText text = reading.layout().text();
    Map<String, String> writings = new HashMap<>();
    for (Sentence sentence : reading.layout().prose()) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        writings.putIfAbsent(stems.of(text.word(t)), text.word(t));
      }
    }
    return writings;
  }
}
