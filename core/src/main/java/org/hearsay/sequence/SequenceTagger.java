package org.hearsay.sequence;

import java.util.Arrays;

/**
 * Labels sequences with a model.
 *
 * <p>Not thread-safe: one for each thread. The model behind it is shared.
 *
 * @param <S> what is labelled
 */
public final class SequenceTagger<S> {

  private final SequenceModel model;
  private final FeatureExtractor<S> extractor;
  private final FeatureBag features = new FeatureBag();
  private final int[] sums;

  public SequenceTagger(SequenceModel model, FeatureExtractor<S> extractor) {
    this.model = model;
    this.extractor = extractor;
    this.sums = new int[model.labels().size()];
  }

  /** The best labelling of {@code sequence}: for each position the number of a label. */
  public int[] tag(S sequence) {
    return lattice(sequence).best();
  }

  /** The scores of all labels at all positions of {@code sequence}. */
  public Lattice lattice(S sequence) {
    int length = extractor.length(sequence);
    int labels = sums.length;
    float[] scores = new float[length * labels];
    for (int position = 0; position < length; position++) {
      score(sequence, position);
      for (int label = 0; label < labels; label++) {
        scores[position * labels + label] = sums[label] * model.table().scale();
      }
    }
    return new Lattice(scores, model.transitions());
  }

  private void score(S sequence, int position) {
    Arrays.fill(sums, 0);
    features.clear();
    extractor.extract(sequence, position, features);
    for (int i = 0; i < features.size(); i++) {
      model.table().addTo(sums, features.get(i));
    }
  }
}
