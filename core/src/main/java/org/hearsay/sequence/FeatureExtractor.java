package org.hearsay.sequence;

/**
 * Says what is seen at each position of a sequence.
 *
 * @param <S> what is labelled: a sentence, a paragraph
 */
public interface FeatureExtractor<S> {

  /** How many positions {@code sequence} has. */
  int length(S sequence);

  /** Adds to {@code features} what is seen at {@code position}, which is below the length. */
  void extract(S sequence, int position, FeatureBag features);
}
