package org.hearsay.mention;

import java.util.List;
import org.hearsay.text.TokenRange;

/** How likely each token of a text begins or goes on with a name of each kind. Mutable. */
final class NameOdds {

  /**
   * A token is in a name from this probability on: a missed name costs more than a doubtful one.
   */
  private static final float IN_NAME = 0.45f;

  private static final int LABELS = NameLabels.ALL.size();
  private static final double LEAST = 0.005;

  private final float[] probabilities;
  private final boolean[] known;

  NameOdds(int tokens) {
    probabilities = new float[tokens * LABELS];
    known = new boolean[tokens];
  }

  /** Takes over the probabilities of all labels of the tokens from {@code first} on. */
  void set(int first, float[] marginals) {
    System.arraycopy(marginals, 0, probabilities, first * LABELS, marginals.length);
    for (int token = first; token < first + marginals.length / LABELS; token++) {
      known[token] = true;
    }
  }

  /** Probability that a token is in any name. */
  float inName(int token) {
    return known[token] ? 1 - probabilities[token * LABELS + NameLabels.OUTSIDE] : 0;
  }

  private float of(int token, EntityKind kind) {
    int base = token * LABELS;
    return probabilities[base + NameLabels.begin(kind)]
        + probabilities[base + NameLabels.inside(kind)];
  }

  private boolean begins(int token) {
    float begin = 0;
    float inside = 0;
    for (EntityKind kind : EntityKind.values()) {
      begin += probabilities[token * LABELS + NameLabels.begin(kind)];
      inside += probabilities[token * LABELS + NameLabels.inside(kind)];
    }
    return begin > inside;
  }

  /** Logarithm of the mean probability that some tokens are a name of a kind. */
  double logOf(TokenRange tokens, EntityKind kind) {
    double sum = 0;
    for (int token = tokens.first(); token < tokens.end(); token++) {
      sum += of(token, kind) / Math.max(0.01, inName(token));
    }
    return Math.log(Math.max(LEAST, sum / tokens.size()));
  }

  /** Adds the names of a stretch, each of its likeliest kind. */
  void addNames(NameStretch stretch, List<Candidate> names) {
    int token = stretch.first();
    while (token < stretch.end()) {
      int end = token + 1;
      if (inName(token) >= IN_NAME) {
        while (end < stretch.end() && inName(end) >= IN_NAME && !begins(end)) {
          end++;
        }
        add(stretch, token, end, names);
      }
      token = end;
    }
  }

  /** Links at either end belong to no name. */
  private void add(NameStretch stretch, int from, int to, List<Candidate> names) {
    int first = from;
    int end = to;
    while (first < end && !stretch.clues().isCandidate(first)) {
      first++;
    }
    while (end > first && !stretch.clues().isCandidate(end - 1)) {
      end--;
    }
    if (end > first) {
      TokenRange tokens = new TokenRange(first, end);
      names.add(new Candidate(tokens, end - 1, Form.NAME, kind(tokens)));
    }
  }

  private EntityKind kind(TokenRange tokens) {
    EntityKind best = EntityKind.PERSON;
    for (EntityKind kind : EntityKind.values()) {
      best = logOf(tokens, kind) > logOf(tokens, best) ? kind : best;
    }
    return best;
  }
}
