package org.hearsay.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How likely two figures count the same thing in the same situation, from 0 to 1. */
final class SeriesLikeness {

  /** From this probability on, two figures belong to one series. */
  static final double SAME = 0.4;

  /** Keeps two figures out of one series even where others would join them. */
  private static final double APART = -1;

  /** How alike a figure that leaves out what it counts is to the one that says it, at least. */
  private static final double TOLD = 0.7;

  private static final LogLinear MODEL = LogLinear.load("figures.model", FigureFeature.names());

  private final FigureResemblance resemblance;
  private final ToDoubleFunction<double[]> model;

  SeriesLikeness(Evidence evidence) {
    this(evidence, MODEL::probability);
  }

  /**
   * @param model gives the likeness, 0 to 1, of two figures by their {@link FigureFeature}s
   */
  SeriesLikeness(Evidence evidence, ToDoubleFunction<double[]> model) {
    this.resemblance = new FigureResemblance(evidence);
    this.model = model;
  }

  double of(Tally a, Tally b) {
    double least = a.isToldBy(b) ? TOLD : 0;
    return features(a, b).map(f -> Math.max(least, model.applyAsDouble(f))).orElse(APART);
  }

  /** Empty where two figures cannot be of one series: in one statement, or of two measures. */
  Optional<double[]> features(Tally a, Tally b) {
    return a.statement() != b.statement() && isOneMeasure(a, b) && !RuledLikeness.differ(a, b)
        ? Optional.of(resemblance.of(a, b))
        : Optional.empty();
  }

  /** Of one measure, or one of them only a number, as in "he had 50.9" and "640 million". */
  private static boolean isOneMeasure(Tally a, Tally b) {
    return a.measure().equals(b.measure())
        || a.measure().isEmpty() && a.head().isEmpty()
        || b.measure().isEmpty() && b.head().isEmpty();
  }
}
