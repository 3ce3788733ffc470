package org.hearsay.lab.attribution;

import java.util.List;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.RoleFeatures;
import org.hearsay.attribution.RoleLabels;
import org.hearsay.attribution.Stretch;
import org.hearsay.lab.sequence.ExampleSet;
import org.hearsay.lab.sequence.SequenceTrainer;
import org.hearsay.lab.sequence.TrainingOptions;
import org.hearsay.sequence.SequenceModel;

/** Trains the first model: sources, cues and contents, paragraph by paragraph. */
final class RoleTraining {

  private RoleTraining() {}

  static SequenceModel train(List<GoldTokens> gold, RoleLexicons lexicons) {
    ExampleSet<Stretch> set = new ExampleSet<>(new RoleFeatures());
    for (GoldTokens tokens : gold) {
      for (Stretch stretch : AttributionFinder.stretches(lexicons.clues(tokens.layout()))) {
        int[] labels = new int[stretch.end() - stretch.first()];
        System.arraycopy(tokens.labels(), stretch.first(), labels, 0, labels.length);
        set.add(stretch, labels);
      }
    }
    return new SequenceTrainer(TrainingOptions.DEFAULT, System.err::println)
        .train(RoleLabels.NAMES, set);
  }
}
