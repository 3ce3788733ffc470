package org.hearsay.lab.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.LinearModel;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {

  private static FeatureBag bag(int colour, int size) {
    FeatureBag bag = new FeatureBag();
    bag.add(1, colour);
    bag.add(2, size);
    return bag;
  }

  /** Of two things the one of colour 0 is right; sizes mean nothing. */
  private static LinearModel trained() {
    TrainingOptions options = new TrainingOptions(10, 0.2f, 0.2f, 1, 0, 1);
    ChoiceTrainer trainer = new ChoiceTrainer(options, line -> {});
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int right = random.nextInt(2);
      FeatureBag first = bag(right == 0 ? 0 : 1, random.nextInt(4));
      FeatureBag second = bag(right == 0 ? 1 : 0, random.nextInt(4));
      trainer.add(List.of(first, second), right);
    }
    return trainer.train();
  }

  @Test
  void whatWasRightInTheExamplesScoresHigherWhateverElseIsSeen() {
    LinearModel model = trained();
    assertThat(model.score(bag(0, 3))).isGreaterThan(model.score(bag(1, 0)) + 2);
    assertThat(model.score(bag(0, 0))).isGreaterThan(model.score(bag(1, 3)) + 2);
  }

  @Test
  void featuresNeverSeenCountNothing() {
    assertThat(trained().score(bag(77, 77))).isZero();
  }

  @Test
  void theSameExamplesGiveTheSameModelAndItSurvivesAFile() throws IOException {
    byte[] first = bytes(trained());
    assertThat(bytes(trained())).isEqualTo(first);
    assertThat(bytes(LinearModel.read(new ByteArrayInputStream(first)))).isEqualTo(first);
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void anyOtherFileIsRefused() {
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class);
  }
}
