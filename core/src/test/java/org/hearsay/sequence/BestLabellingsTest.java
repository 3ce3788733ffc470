package org.hearsay.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestLabellingsTest {

  private static final int LABELS = 3;
  private static final int LENGTH = 5;
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /** Label 2 never stands first nor after 0. */
  private static final float[][] TRANSITIONS = {
    {0.2f, 0.1f, NEVER}, {0.3f, -0.2f, 0.4f}, {0, 0.5f, -0.1f}, {0, 0, NEVER}
  };

  private static float[] scores(long seed) {
    Random random = new Random(seed);
    float[] scores = new float[LENGTH * LABELS];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextFloat() * 3;
    }
    return scores;
  }

  /** The scores of all labellings, highest first. */
  private static List<Double> allScores(float[] scores) {
    List<Double> all = new ArrayList<>();
    for (int number = 0; number < Math.pow(LABELS, LENGTH); number++) {
      double sum = 0;
      int from = LABELS;
      int rest = number;
      for (int t = 0; t < LENGTH; t++) {
        int label = rest % LABELS;
        sum += TRANSITIONS[from][label] + scores[t * LABELS + label];
        from = label;
        rest /= LABELS;
      }
      all.add(sum);
    }
    all.sort(Comparator.reverseOrder());
    return all;
  }

  private static List<Labelling> best(Lattice lattice, int count) {
    return lattice.best(lattice.marginals(), count);
  }

  @Test
  void theBestFewAreThoseThatTryingAllWouldFind() {
    for (long seed = 0; seed < 20; seed++) {
      float[] scores = scores(seed);
      List<Labelling> found = best(new Lattice(scores, TRANSITIONS), 6);
      List<Double> all = allScores(scores);
      assertThat(found).hasSize(6);
      for (int i = 0; i < 6; i++) {
        assertThat(found.get(i).score()).isCloseTo(all.get(i), within(1e-4));
      }
    }
  }

  @Test
  void theFirstIsViterbis() {
    Lattice lattice = new Lattice(scores(3), TRANSITIONS);
    assertThat(best(lattice, 4).get(0).labels()).isEqualTo(lattice.best());
  }

  @Test
  void noLabellingComesTwice() {
    List<Labelling> found = best(new Lattice(scores(1), TRANSITIONS), 10);
    assertThat(found.stream().map(l -> java.util.Arrays.toString(l.labels())).distinct())
        .hasSameSizeAs(found);
  }

  @Test
  void anEmptySequenceHasOneEmptyLabelling() {
    List<Labelling> found = best(new Lattice(new float[0], TRANSITIONS), 3);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).labels()).isEmpty();
  }
}
