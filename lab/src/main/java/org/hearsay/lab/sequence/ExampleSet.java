package org.hearsay.lab.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureExtractor;

/**
 * Examples to train a model from. Mutable: add all, then train.
 *
 * @param <S> what is labelled
 */
public final class ExampleSet<S> {

  private final FeatureExtractor<S> extractor;
  private final FeatureIndex index = new FeatureIndex();
  private final FeatureBag bag = new FeatureBag();
  private final List<Example> examples = new ArrayList<>();

  public ExampleSet(FeatureExtractor<S> extractor) {
    this.extractor = extractor;
  }

  /**
   * Adds a sequence with the number of the right label at each position.
   *
   * @throws IllegalArgumentException if there is not one label for each position
   */
  public void add(S sequence, int[] labels) {
    int length = extractor.length(sequence);
    if (labels.length != length) {
      throw new IllegalArgumentException(labels.length + " labels for " + length + " positions");
    }
    int[] features = new int[64];
    int[] ends = new int[length];
    int size = 0;
    for (int position = 0; position < length; position++) {
      bag.clear();
      extractor.extract(sequence, position, bag);
      if (size + bag.size() > features.length) {
        features = Arrays.copyOf(features, Math.max(2 * features.length, size + bag.size()));
      }
      for (int i = 0; i < bag.size(); i++) {
        features[size++] = index.add(bag.get(i));
      }
      ends[position] = size;
    }
    examples.add(new Example(Arrays.copyOf(features, size), ends, labels.clone()));
  }

  public int size() {
    return examples.size();
  }

  /**
   * The hashes of the features that occur at least {@code minimumCount} times, in the order of
   * their new numbers; the examples are changed to those numbers and lose all other features.
   */
  long[] keepFrequent(int minimumCount) {
    int[] renumbered = new int[index.size()];
    long[] all = index.features();
    long[] kept = new long[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      boolean frequent = index.count(i) >= minimumCount;
      renumbered[i] = frequent ? size : -1;
      if (frequent) {
        kept[size++] = all[i];
      }
    }
    examples.replaceAll(example -> renumber(example, renumbered));
    return Arrays.copyOf(kept, size);
  }

  private static Example renumber(Example example, int[] renumbered) {
    int[] features = new int[example.features().length];
    int[] ends = new int[example.ends().length];
    int size = 0;
    for (int position = 0; position < ends.length; position++) {
      for (int i = example.start(position); i < example.ends()[position]; i++) {
        int number = renumbered[example.features()[i]];
        if (number >= 0) {
          features[size++] = number;
        }
      }
      ends[position] = size;
    }
    return new Example(Arrays.copyOf(features, size), ends, example.labels());
  }

  List<Example> examples() {
    return examples;
  }
}
