package org.hearsay.lab.sequence;

/**
 * How a sequence model is trained.
 *
 * @param epochs passes over the examples; the weights of the second half are averaged
 * @param rate step of AdaGrad
 * @param dropout share of features hidden at random whenever an example is seen, so that no weight
 *     relies on the others: below 1
 * @param minimumCount how often a feature must occur to be learned at all
 * @param pruneBelow features all of whose weights are smaller are left out of the model
 * @param seed of the order of the examples
 */
public record TrainingOptions(
    int epochs, float rate, float dropout, int minimumCount, float pruneBelow, long seed) {

  public static final TrainingOptions DEFAULT =
      new TrainingOptions(8, 0.05f, 0.4f, 2, 0.03f, 20161108);

  public TrainingOptions {
    if (epochs < 1
        || rate <= 0
        || dropout < 0
        || dropout >= 1
        || minimumCount < 1
        || pruneBelow < 0) {
      throw new IllegalArgumentException(
          "epochs "
              + epochs
              + ", rate "
              + rate
              + ", dropout "
              + dropout
              + ", minimumCount "
              + minimumCount
              + ", pruneBelow "
              + pruneBelow);
    }
  }
}
