package org.hearsay.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports as vectors, in an order that does not depend on how they came in. Reports with the same
 * words share one vector.
 */
final class Batch {

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Vector> vectors = new ArrayList<>();
  private final List<Days> days;
  private final BitSet telling;
  private final int[] vectorOf;

  /** Whose profile a vector is. */
  private record Key(Profile profile, String alone) {}

  /** A vector to be, and how many reports share it. */
  private static final class Shared {
    private final int number;
    private int reports;

    private Shared(int number) {
      this.number = number;
    }
  }

  /**
   * @param reports in their canonical order
   * @param alone ids of reports that share their vector with none
   */
  Batch(List<Signature> reports, Set<String> alone) {
    vectorOf = new int[reports.size()];
    Map<Key, Shared> distinct = distinct(reports, alone);
    days = distinct.keySet().stream().map(key -> Days.of(key.profile)).toList();
    List<TermCounts> counts = new ArrayList<>(distinct.size());
    distinct.forEach(
        (key, shared) -> counts.add(TermCounts.of(key.profile, shared.reports, vocabulary)));
    Weights weights = new Weights(vocabulary, reports.size());
    counts.forEach(each -> vectors.add(weights.vector(each)));
    telling = Weights.telling(vocabulary);
  }

  private Map<Key, Shared> distinct(List<Signature> reports, Set<String> alone) {
    Map<Key, Shared> distinct = new LinkedHashMap<>();
    for (int i = 0; i < vectorOf.length; i++) {
      Signature report = reports.get(i);
      boolean shares = report.profile().size() > 0 && !alone.contains(report.id());
      Key key = new Key(report.profile(), shares ? "" : report.id());
      Shared shared = distinct.computeIfAbsent(key, each -> new Shared(distinct.size()));
      shared.reports++;
      vectorOf[i] = shared.number;
    }
    return distinct;
  }

  /** Distinct vectors. */
  List<Vector> vectors() {
    return vectors;
  }

  /** The days of the reports of each vector. */
  List<Days> days() {
    return days;
  }

  /** One more than the greatest number of a term. */
  private int terms() {
    return vocabulary.size() * Field.values().length;
  }

  /** The pairs of vectors that may be of one story. */
  Pairs pairs() {
    return new Neighbours(vectors, terms(), telling).pairs();
  }

  /** The place among the vectors of a report's own. */
  int vectorOf(int report) {
    return vectorOf[report];
  }

  /** Says what the reports share. */
  Evidence evidence() {
    return new Evidence(vocabulary);
  }
}
