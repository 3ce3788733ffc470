package org.hearsay.lab.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.hearsay.sequence.SequenceModel;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by
 * stochastic gradients with a step of its own for each weight (AdaGrad; Duchi, Hazan and Singer
 * 2011). The same examples, options and seed give the same model.
 */
public final class SequenceTrainer {

  private final TrainingOptions options;
  private final Consumer<String> log;

  public SequenceTrainer(TrainingOptions options, Consumer<String> log) {
    this.options = options;
    this.log = log;
  }

  /**
   * A model of {@code set}, which is used up. Pairs of labels that never follow each other in it
   * are forbidden.
   */
  public SequenceModel train(List<String> labels, ExampleSet<?> set) {
    long[] features = set.keepFrequent(options.minimumCount());
    log.accept(set.size() + " sequences, " + features.length + " features");
    Gradient gradient = new Gradient(labels.size(), features.length, options);
    for (Example example : set.examples()) {
      gradient.allow(example.labels());
    }
    List<Example> order = new ArrayList<>(set.examples());
    Random random = new Random(options.seed());
    Average average = new Average(labels.size(), features.length);
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      Collections.shuffle(order, random);
      double loss = 0;
      for (Example example : order) {
        loss += gradient.step(example);
      }
      if (2 * epoch > options.epochs()) {
        average.add(gradient);
      }
      log.accept("epoch " + epoch + ": loss " + Math.round(loss));
    }
    return pruned(labels, features, average);
  }

  private SequenceModel pruned(List<String> labels, long[] features, Average average) {
    int width = labels.size();
    float[] weights = average.weights();
    long[] kept = new long[features.length];
    int size = 0;
    for (int f = 0; f < features.length; f++) {
      if (matters(weights, f * width, width)) {
        System.arraycopy(weights, f * width, weights, size * width, width);
        kept[size++] = features[f];
      }
    }
    log.accept(size + " features kept");
    return SequenceModel.of(
        labels,
        average.transitions(),
        Arrays.copyOf(kept, size),
        Arrays.copyOf(weights, size * width));
  }

  private boolean matters(float[] weights, int base, int width) {
    for (int i = base; i < base + width; i++) {
      if (Math.abs(weights[i]) >= options.pruneBelow()) {
        return true;
      }
    }
    return false;
  }
}
