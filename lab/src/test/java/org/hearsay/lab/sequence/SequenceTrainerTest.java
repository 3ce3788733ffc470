package org.hearsay.lab.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureExtractor;
import org.hearsay.sequence.SequenceModel;
import org.hearsay.sequence.SequenceTagger;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {

  private static final List<String> LABELS = List.of("outside", "begin", "inside");

  /** A letter and the one before it. */
  private static final FeatureExtractor<String> LETTERS =
      new FeatureExtractor<>() {
        @Override
        public int length(String sequence) {
          return sequence.length();
        }

        @Override
        public void extract(String sequence, int position, FeatureBag features) {
          features.add(1, sequence.charAt(position));
          features.add(2, position == 0 ? 0 : sequence.charAt(position - 1));
        }
      };

  /** Everything from an opening bracket to the next closing one is a unit. */
  private static int[] bracketed(String text) {
    int[] labels = new int[text.length()];
    boolean open = false;
    for (int i = 0; i < labels.length; i++) {
      boolean begins = text.charAt(i) == '(' && !open;
      labels[i] = begins ? 1 : open ? 2 : 0;
      open = begins || (open && text.charAt(i) != ')');
    }
    return labels;
  }

  private static SequenceModel trained() {
    ExampleSet<String> set = new ExampleSet<>(LETTERS);
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String text = "ab".repeat(random.nextInt(3)) + "(ab" + "ba".repeat(random.nextInt(3)) + ")ab";
      set.add(text, bracketed(text));
    }
    TrainingOptions options = new TrainingOptions(12, 0.2f, 0, 1, 0, 1);
    return new SequenceTrainer(options, line -> {}).train(LABELS, set);
  }

  @Test
  void aUnitReachesFromItsOpeningToItsClosing() {
    SequenceTagger<String> tagger = new SequenceTagger<>(trained(), LETTERS);
    String text = "abab(abbababababa)abab";
    assertThat(tagger.tag(text)).isEqualTo(bracketed(text));
  }

  @Test
  void probabilitiesOfAPositionAddUpToOne() {
    SequenceTagger<String> tagger = new SequenceTagger<>(trained(), LETTERS);
    float[] marginals = tagger.lattice("ab(ab").marginals();
    for (int base = 0; base < marginals.length; base += 3) {
      float sum = marginals[base] + marginals[base + 1] + marginals[base + 2];
      assertThat(sum).isBetween(0.999f, 1.001f);
    }
  }

  @Test
  void theSameExamplesGiveTheSameModelAndItSurvivesAFile() throws IOException {
    byte[] first = bytes(trained());
    assertThat(bytes(trained())).isEqualTo(first);
    assertThat(bytes(SequenceModel.read(new ByteArrayInputStream(first)))).isEqualTo(first);
  }

  private static byte[] bytes(SequenceModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void anyOtherFileIsRefused() {
    assertThatThrownBy(() -> SequenceModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anEmptySequenceHasNoLabels() {
    assertThat(new SequenceTagger<>(trained(), LETTERS).tag("")).isEmpty();
  }
}
