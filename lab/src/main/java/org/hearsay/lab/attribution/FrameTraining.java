package org.hearsay.lab.attribution;

import java.util.List;
import java.util.stream.IntStream;
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

/**
 * Trains the second model: the source and the content of each possible cue.
 *
 * <p>It must learn how far the first model can be trusted on texts that are new to it. So the
 * reports are dealt into folds, and those of each fold are read by a first model trained on the
 * others (stacking; Wolpert 1992).
 */
final class FrameTraining {

  private static final int FOLDS = 3;

  private FrameTraining() {}

  static SequenceModel train(List<GoldTokens> gold, RoleLexicons lexicons) {
    ExampleSet<CueFrame> set = new ExampleSet<>(new FrameFeatures());
    for (int fold = 0; fold < FOLDS; fold++) {
      SequenceModel others = RoleTraining.train(fold(gold, fold, false), lexicons);
      SequenceTagger<Stretch> tagger = new SequenceTagger<>(others, new RoleFeatures());
      for (GoldTokens tokens : fold(gold, fold, true)) {
        add(set, tokens, lexicons.clues(tokens.layout()), tagger);
      }
    }
    return new SequenceTrainer(TrainingOptions.DEFAULT, System.err::println)
        .train(FrameLabels.NAMES, set);
  }

  private static List<GoldTokens> fold(List<GoldTokens> gold, int fold, boolean inside) {
    return IntStream.range(0, gold.size())
        .filter(i -> (i % FOLDS == fold) == inside)
        .mapToObj(gold::get)
        .toList();
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
    int owner = owner(tokens, frame);
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

  private static int owner(GoldTokens tokens, CueFrame frame) {
    for (int i = frame.cue().first(); i < frame.cue().end(); i++) {
      if (tokens.isCue(i)) {
        return tokens.owners()[i];
      }
    }
    return -1;
  }
}
