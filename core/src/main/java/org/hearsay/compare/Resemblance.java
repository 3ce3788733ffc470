package org.hearsay.compare;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What speaks for and against two statements' saying the same, as numbers to be weighed. */
final class Resemblance {

  /** The names of the features, in order. */
  static final List<String> FEATURES =
      List.of(
          "shared of both",
          "shared of the shorter",
          "shared of the longer",
          "weight shared",
          "rest of both",
          "same predicate",
          "predicate in the other",
          "other predicate",
          "same number",
          "other number",
          "number lacking",
          "numbers shared",
          "same series",
          "same day",
          "other day",
          "day lacking",
          "same place",
          "other place",
          "place lacking",
          "same speaker",
          "other speaker",
          "speaker lacking",
          "own voice",
          "one report",
          "length",
          "against",
          "least predication shared",
          "most predication shared",
          "neighbours alike",
          "neighbour of the other alike",
          "one voice");

  private static final double MOST_NUMBERS = 3;

  /** Words that two must share before more is asked of them. */
  private static final double ALIKE = 0.2;

  private final Evidence evidence;
  private final double heaviest;

  private final Overlaps overlaps;
  private final Predications predications;
  private final Neighbours neighbours;
  private final Voices voices;

  Resemblance(Evidence evidence, Voices voices) {
    this.evidence = evidence;
    this.heaviest = evidence.weights().heaviest();
    this.overlaps = new Overlaps(evidence);
    this.predications = new Predications(evidence);
    this.neighbours = new Neighbours(evidence, overlaps);
    this.voices = voices;
  }

  /** True if they have a word in common. */
  boolean sharesWords(int left, int right) {
    return overlaps.count(left, right) > 0;
  }

  /**
   * The features of two statements.
   *
   * @param sameSeries true if both give a value of one series
   */
  double[] of(int left, int right, boolean sameSeries) {
    Gist a = evidence.gists().get(left);
    Gist b = evidence.gists().get(right);
    Features features = new Features();
    words(left, right, features);
    predicates(a, b, features);
    numbers(a, b, features);
    features.add(sameSeries);
    sets(a.dates(), b.dates(), features);
    sets(a.places(), b.places(), features);
    speakers(a, b, features);
    features.add(evidence.statement(left).reading() == evidence.statement(right).reading());
    features.add(Math.abs(Math.log((1.0 + a.terms().length) / (1.0 + b.terms().length))));
    features.add(a.isAgainst() && b.isAgainst());
    predications(left, right, features);
    surroundings(left, right, features);
    return features.values;
  }

  private void predications(int left, int right, Features features) {
    double one = predications.covered(left, right);
    double other = predications.covered(right, left);
    features.add(Math.min(one, other));
    features.add(Math.max(one, other));
  }

  /** What the surroundings say; only asked where the two themselves are alike. */
  private void surroundings(int left, int right, Features features) {
    boolean alike = overlaps.ofBoth(left, right) >= ALIKE;
    boolean asked =
        alike && evidence.statement(left).reading() != evidence.statement(right).reading();
    features.add(asked ? neighbours.ofBoth(left, right) : 0);
    features.add(
        asked ? Math.max(neighbours.ofOne(left, right), neighbours.ofOne(right, left)) : 0);
    features.add(alike && voices.areOne(left, right));
  }

  private static final class Features {
    private final double[] values = new double[FEATURES.size()];
    private int next;

    void add(double value) {
      values[next++] = value;
    }

    void add(boolean value) {
      add(value ? 1 : 0);
    }
  }

  private void words(int one, int other, Features features) {
    double shared = overlaps.shared(one, other);
    double left = overlaps.total(one);
    double right = overlaps.total(other);
    features.add(ratio(2 * shared, left + right));
    features.add(ratio(shared, Math.min(left, right)));
    features.add(ratio(shared, Math.max(left, right)));
    features.add(Math.log1p(shared / heaviest));
    features.add(Math.log1p(Math.min(left - shared, right - shared) / heaviest));
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static void predicates(Gist a, Gist b, Features features) {
    OptionalInt left = a.predicate();
    OptionalInt right = b.predicate();
    boolean both = left.isPresent() && right.isPresent();
    boolean same = both && left.equals(right);
    boolean held = both && !same && (b.holds(left.getAsInt()) || a.holds(right.getAsInt()));
    features.add(same);
    features.add(held);
    features.add(both && !same && !held);
  }

  private static void numbers(Gist a, Gist b, Features features) {
    boolean both = !a.counts().isEmpty() && !b.counts().isEmpty();
    int shared = 0;
    boolean near = false;
    for (Gist.Count left : a.counts()) {
      boolean equal = false;
      for (Gist.Count right : b.counts()) {
        near |= left.interval().overlaps(right.interval());
        equal |= left.interval().equals(right.interval());
      }
      shared += equal ? 1 : 0;
    }
    features.add(near);
    features.add(both && !near);
    features.add(a.counts().isEmpty() != b.counts().isEmpty());
    features.add(Math.min(MOST_NUMBERS, shared) / MOST_NUMBERS);
  }

  private static void sets(Set<?> a, Set<?> b, Features features) {
    boolean both = !a.isEmpty() && !b.isEmpty();
    boolean apart = Collections.disjoint(a, b);
    features.add(both && !apart);
    features.add(both && apart);
    features.add(a.isEmpty() != b.isEmpty());
  }

  private static void speakers(Gist a, Gist b, Features features) {
    boolean both = a.speaker().isPresent() && b.speaker().isPresent();
    features.add(both && a.speaker().equals(b.speaker()));
    features.add(both && !a.speaker().equals(b.speaker()));
    features.add(a.speaker().isPresent() != b.speaker().isPresent());
    features.add(a.speaker().isEmpty() && b.speaker().isEmpty());
  }
}
