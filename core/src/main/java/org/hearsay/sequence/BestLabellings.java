package org.hearsay.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Viterbi's algorithm for the best few labellings instead of one (Schwartz and Chow 1990).
 *
 * <p>Labels that are next to impossible at a position are left out, so that time is spent where
 * there is a choice.
 */
final class BestLabellings {

  private static final float POSSIBLE = 0.002f;

  private final float[] scores;
  private final float[][] transitions;
  private final float[] marginals;
  private final int labels;
  private final int count;
  private final List<Beam> beams = new ArrayList<>();

  BestLabellings(float[] scores, float[][] transitions, float[] marginals, int count) {
    this.scores = scores;
    this.transitions = transitions;
    this.marginals = marginals;
    this.labels = transitions.length - 1;
    this.count = count;
  }

  /** The best labellings, best first; none if no labelling is possible. */
  List<Labelling> find() {
    Beam beam = new Beam(1, 1);
    beam.add(labels, 0, 0);
    for (int base = 0; base < scores.length; base += labels) {
      beam = longer(beam, base);
      beams.add(beam);
    }
    Beam last = beam;
    return IntStream.range(0, last.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -last.score(i)))
        .limit(count)
        .map(i -> new Labelling(path(i), last.score(i)))
        .toList();
  }

  private Beam longer(Beam before, int base) {
    Beam beam = new Beam(possible(base), count);
    for (int y = 0; y < labels; y++) {
      if (marginals[base + y] >= POSSIBLE) {
        for (int i = 0; i < before.size(); i++) {
          float step = transitions[before.label(i)][y];
          if (step != Float.NEGATIVE_INFINITY) {
            beam.add(y, i, before.score(i) + step + scores[base + y]);
          }
        }
        beam.nextLabel();
      }
    }
    return beam;
  }

  /** How many labels are possible at a position. */
  private int possible(int base) {
    int possible = 0;
    for (int y = 0; y < labels; y++) {
      possible += marginals[base + y] >= POSSIBLE ? 1 : 0;
    }
    return possible;
  }

  private int[] path(int end) {
    int[] path = new int[beams.size()];
    int at = end;
    for (int t = path.length - 1; t >= 0; t--) {
      path[t] = beams.get(t).label(at);
      at = beams.get(t).parent(at);
    }
    return path;
  }
}
