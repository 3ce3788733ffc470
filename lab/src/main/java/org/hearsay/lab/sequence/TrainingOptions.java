package org.hearsay.lab.sequence;

/**
 * How a sequence model is trained.
 *
 * @param epochs passes over the examples; the weights of the second half are averaged
 * @param rate step of AdaGrad
 * @param decay pull of a weight towards zero whenever its feature is seen
 * @param minimumCount how often a feature must occur to be learned at all
 * @param pruneBelow features all of whose weights are smaller are left out of the model
 * @param seed of the order of the examples
 */
public record TrainingOptions(
    int epochs, float rate, float decay, int minimumCount, float pruneBelow, long seed) {

  public static final TrainingOptions DEFAULT =
      new TrainingOptions(10, 0.15f, 2e-3f, 2, 0.03f, 20161108);

  public TrainingOptions {
    if (epochs < 1 || rate <= 0 || decay < 0 || minimumCount < 1 || pruneBelow < 0) {
      throw new IllegalArgumentException(
          "epochs %d, rate %s, decay %s, minimumCount %d, pruneBelow %s"
              .formatted(epochs, rate, decay, minimumCount, pruneBelow));
    }
  }
}
