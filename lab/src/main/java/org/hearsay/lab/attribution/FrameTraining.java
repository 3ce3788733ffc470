package org.hearsay.lab.attribution;

import java.util.List;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.Clues;
import org.hearsay.attribution.CueFrame;
import org.hearsay.attribution.FrameFeatures;
import org.hearsay.attribution.FrameLabels;
import org.hearsay.attribution.RoleFeatures;
import org.hearsay.attribution.RoleHints;
import org.hearsay.attribution.Stretch;
import org.hearsay.lab.sequence.ExampleSet;
import org.hearsay.lab.sequence.SequenceTrainer;
import org.hearsay.lab.sequence.TrainingOptions;
import org.hearsay.sequence.SequenceModel;
import org.hearsay.sequence.SequenceTagger;

/** Trains the second model: the source and the content of each possible cue. */
final class FrameTraining {

  private FrameTraining() {}

  /** The model of all folds. */
  static SequenceModel train(Folds folds, RoleLexicons lexicons) {
    return train(folds, lexicons, folds.count());
  }

  /** The model of all folds but one. */
  static SequenceModel trainWithout(int fold, Folds folds, RoleLexicons lexicons) {
    return train(folds, lexicons, fold);
  }

  private static SequenceModel train(Folds folds, RoleLexicons lexicons, int without) {
    ExampleSet<CueFrame> set = new ExampleSet<>(new FrameFeatures());
    for (int fold = 0; fold < folds.count(); fold++) {
      if (fold != without) {
        SequenceTagger<Stretch> tagger =
            new SequenceTagger<>(folds.roles().get(fold), new RoleFeatures());
        for (GoldTokens tokens : folds.reports().get(fold)) {
          add(set, tokens, lexicons.clues(tokens.layout()), tagger);
        }
      }
    }
    return new SequenceTrainer(TrainingOptions.DEFAULT, System.err::println)
        .train(FrameLabels.NAMES, set);
  }

  private static void add(
      ExampleSet<CueFrame> set, GoldTokens tokens, Clues clues, SequenceTagger<Stretch> tagger) {
    List<Stretch> stretches = AttributionFinder.stretches(clues);
    RoleHints hints = new RoleHints(tokens.text().size(), stretches, tagger);
    for (Stretch stretch : stretches) {
      for (CueFrame frame : CueFrame.of(stretch, hints)) {
        set.add(frame, labels(tokens, frame));
      }
    }
  }

  /** The roles of the attribution whose cue the frame's is; no roles at all if it is none. */
  private static int[] labels(GoldTokens tokens, CueFrame frame) {
    Stretch window = frame.window();
    int[] labels = new int[window.end() - window.first()];
    int owner = tokens.ownerOfCue(frame.cue());
    for (int i = 0; i < labels.length && owner >= 0; i++) {
      labels[i] = tokens.frameLabel(window.first() + i, owner);
    }
    for (int i = 0; i < labels.length; i++) {
      boolean goesOn = labels[i] != FrameLabels.NONE && labels[i] % 2 == 0;
      if (goesOn
          && (i == 0 || (labels[i - 1] - 1) / 2 != (labels[i] - 1) / 2 || labels[i - 1] == 0)) {
        labels[i]--;
      }
    }
    return labels;
  }
}
