package org.hearsay.story;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What each stem of a batch is worth: the rarer, the more. Its rate is the greater of the one in
 * the batch and the one in the news at large; a small batch, which may hold but a single story, has
 * little say in it.
 */
final class Weights {

  /** A batch of so many reports has half a say. */
  private static final int SMALL = 200;

  /**
   * What is missing in a short report counts like so much that is not shared: a few words in common
   * must not look like much.
   */
  private static final double SHORT = 25;

  /** A stem that more stories have tells nothing by itself. */
  private static final double TELLING = 1 / 40.0;

  private final double[] rarities;

  Weights(Vocabulary vocabulary, int reports) {
    Background background = Background.shared();
    rarities = new double[vocabulary.size()];
    for (int stem = 0; stem < rarities.length; stem++) {
      double here = vocabulary.reports(stem) / (double) (reports + SMALL);
      double rate = Math.max(here, background.rate(vocabulary.stem(stem)));
      rarities[stem] = -Math.log(Math.min(1, rate));
    }
  }

  /** The stems that tell one story from another: two reports of one share some. */
  static BitSet telling(Vocabulary vocabulary) {
    BitSet telling = new BitSet();
    for (int stem = 0; stem < vocabulary.size(); stem++) {
      telling.set(stem, Background.shared().rate(vocabulary.stem(stem)) <= TELLING);
    }
    return telling;
  }

  /** A report as a vector, in which each field is about as long as its share allows. */
  Vector vector(TermCounts counts) {
    int n = counts.size();
    float[] weights = new float[n];
    double[] squares = new double[Field.values().length];
    for (int i = 0; i < n; i++) {
      Field field = Field.of(counts.term(i));
      weights[i] = weight(field, counts.term(i), counts.count(i));
      squares[field.ordinal()] += (double) weights[i] * weights[i];
    }
    for (int i = 0; i < n; i++) {
      Field field = Field.of(counts.term(i));
      weights[i] *=
          (float) Math.sqrt(field.share() / (squares[field.ordinal()] + SHORT * field.share()));
    }
    return withoutZeros(counts, weights);
  }

  private float weight(Field field, int term, int count) {
    double often = field.countsRepetition() ? Math.sqrt(1 + Math.log(count)) : 1;
    return (float) (often * rarities[Field.stem(term)]);
  }

  private static Vector withoutZeros(TermCounts counts, float[] weights) {
    int[] terms = new int[weights.length];
    int n = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        terms[n] = counts.term(i);
        weights[n++] = weights[i];
      }
    }
    return new Vector(Arrays.copyOf(terms, n), Arrays.copyOf(weights, n));
  }
}
