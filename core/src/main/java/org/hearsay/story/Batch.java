package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.reading.Reading;

/**
 * The reports of one run as vectors, in an order that does not depend on how they came in. Reports
 * with the same words share one vector.
 */
final class Batch {

  private final List<Reading> readings;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Stems stems = new Stems();
  private final List<Vector> vectors = new ArrayList<>();
  private final int[] vectorOf;

  /**
   * @param readings in their canonical order
   * @param alone ids of reports that share their vector with none
   */
  Batch(List<Reading> readings, Set<String> alone) {
    this.readings = readings;
    this.vectorOf = new int[readings.size()];
    List<TermCounts> distinct = distinct(alone);
    Weights weights = new Weights(vocabulary, readings.size());
    distinct.forEach(counts -> vectors.add(weights.vector(counts)));
  }

  private List<TermCounts> distinct(Set<String> alone) {
    List<TermCounts> distinct = new ArrayList<>();
    Map<TermCounts, Integer> places = new HashMap<>();
    for (int i = 0; i < vectorOf.length; i++) {
      TermCounts counts = TermCounts.of(Terms.of(readings.get(i), stems), vocabulary);
      boolean shares = counts.size() > 0 && !alone.contains(readings.get(i).id());
      Integer known = shares ? places.putIfAbsent(counts, distinct.size()) : null;
      if (known == null) {
        distinct.add(counts);
      }
      vectorOf[i] = known == null ? distinct.size() - 1 : known;
    }
    return distinct;
  }

  /** Distinct vectors. */
  List<Vector> vectors() {
    return vectors;
  }

  /** One more than the greatest number of a term. */
  int terms() {
    return vocabulary.size() * Field.values().length;
  }

  /** The place among the vectors of a report's own. */
  int vectorOf(int reading) {
    return vectorOf[reading];
  }

  /** Says what the reports share. */
  Evidence evidence() {
    return new Evidence(vocabulary, stems);
  }
}
