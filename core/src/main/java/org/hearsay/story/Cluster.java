package org.hearsay.story;

/**
 * Some reports taken together.
 *
 * @param sum of their vectors
 * @param size how many they are
 * @param inner sum of the likeness of all pairs of them
 * @param days of which they are
 */
record Cluster(Vector sum, int size, double inner, Days days) {

  /** How like each other two reports of one story are where nothing is known yet. */
  private static final double TYPICAL = 0.15;

  /** That expectation counts as much as so many pairs. */
  private static final int TYPICAL_PAIRS = 5;

  static Cluster of(Vector vector, Days days) {
    return new Cluster(vector, 1, 0, days);
  }

  Cluster plus(Cluster other) {
    double between = sum.dot(other.sum);
    return new Cluster(
        sum.plus(other.sum),
        size + other.size,
        inner + other.inner + between,
        days.with(other.days));
  }

  /** Mean likeness of its pairs of reports, held near what is typical while they are few. */
  private double cohesion() {
    double pairs = size * (size - 1.0) / 2;
    return (inner + TYPICAL_PAIRS * TYPICAL) / (pairs + TYPICAL_PAIRS);
  }

  /**
   * How much speaks for one story: the mean likeness of the pairs between both, less where it stays
   * behind that of the pairs within, and less where days lie between. Two events with the same
   * actors are like each other, but reports of one of them are more so.
   *
   * @see <a href="https://doi.org/10.1109/2.781637">relative closeness in Chameleon (1999)</a>
   */
  double closeness(Cluster other) {
    double between = sum.dot(other.sum) / ((double) size * other.size);
    double within = Math.sqrt(cohesion() * other.cohesion());
    double relative = Math.min(1, between / within);
    return between * relative * relative * days.nearness(other.days);
  }
}
