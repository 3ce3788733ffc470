package org.hearsay.lab.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.LinearModel;

/**
 * Trains a log-linear choice among several things (McFadden 1974) by stochastic gradients. The same
 * examples, options and seed give the same model. Mutable: add all examples, then train.
 */
public final class ChoiceTrainer {

  private final TrainingOptions options;
  private final Consumer<String> log;
  private final FeatureIndex index = new FeatureIndex();
  private final List<ChoiceExample> examples = new ArrayList<>();

  public ChoiceTrainer(TrainingOptions options, Consumer<String> log) {
    this.options = options;
    this.log = log;
  }

  /**
   * Adds an example.
   *
   * @param choices features of each thing to choose from
   * @param right which of them is to be chosen
   */
  public void add(List<FeatureBag> choices, int right) {
    int[][] features = new int[choices.size()][];
    for (int i = 0; i < features.length; i++) {
      FeatureBag bag = choices.get(i);
      features[i] = new int[bag.size()];
      for (int j = 0; j < features[i].length; j++) {
        features[i][j] = index.add(bag.get(j));
      }
    }
    examples.add(new ChoiceExample(features, right));
  }

  /** The model of all examples added; its weights are the mean of those of the later passes. */
  public LinearModel train() {
    ChoiceGradient gradient = new ChoiceGradient(index, options);
    float[] mean = new float[index.size()];
    List<ChoiceExample> order = new ArrayList<>(examples);
    Random random = new Random(options.seed());
    int passes = 0;
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (ChoiceExample example : order) {
        loss += gradient.step(example);
      }
      if (2 * epoch > options.epochs()) {
        passes++;
        for (int i = 0; i < mean.length; i++) {
          mean[i] += (gradient.weight(i) - mean[i]) / passes;
        }
      }
      log.accept("epoch " + epoch + ": loss " + Math.round(loss));
    }
    return pruned(mean);
  }

  private LinearModel pruned(float[] weights) {
    long[] features = index.features();
    int size = 0;
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) >= options.pruneBelow()) {
        features[size] = features[i];
        weights[size++] = weights[i];
      }
    }
    log.accept(examples.size() + " choices, " + size + " features kept");
    return LinearModel.of(Arrays.copyOf(features, size), Arrays.copyOf(weights, size));
  }
}
