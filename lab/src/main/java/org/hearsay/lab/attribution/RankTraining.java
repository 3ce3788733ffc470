package org.hearsay.lab.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.CandidateFeatures;
import org.hearsay.attribution.FrameReader;
import org.hearsay.attribution.FrameReading;
import org.hearsay.attribution.Surroundings;
import org.hearsay.lab.sequence.ChoiceTrainer;
import org.hearsay.lab.sequence.TrainingOptions;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.LinearModel;
import org.hearsay.sequence.SequenceModel;

/**
 * Trains the third model: the choice among the candidates of each possible cue, read by two models
 * that have not seen the report.
 */
final class RankTraining {

  private static final TrainingOptions OPTIONS =
      new TrainingOptions(15, 0.1f, 0.6f, 2, 0.005f, 20161108);

  private final RoleLexicons lexicons;
  private final ChoiceTrainer trainer = new ChoiceTrainer(OPTIONS, System.err::println);

  private RankTraining(RoleLexicons lexicons) {
    this.lexicons = lexicons;
  }

  static LinearModel train(Folds folds, RoleLexicons lexicons) {
    List<SequenceModel> frames =
        IntStream.range(0, folds.count())
            .parallel()
            .mapToObj(fold -> FrameTraining.trainWithout(fold, folds, lexicons))
            .toList();
    return train(folds, frames, lexicons);
  }

  /**
   * The model of all folds.
   *
   * @param frames for each fold the second model that has not seen it
   */
  static LinearModel train(Folds folds, List<SequenceModel> frames, RoleLexicons lexicons) {
    RankTraining training = new RankTraining(lexicons);
    for (int fold = 0; fold < folds.count(); fold++) {
      FrameReader reader = new FrameReader(folds.roles().get(fold), frames.get(fold));
      for (GoldTokens tokens : folds.reports().get(fold)) {
        training.add(tokens, reader);
      }
    }
    return training.trainer.train();
  }

  private void add(GoldTokens tokens, FrameReader reader) {
    Surroundings all =
        reader.read(
            tokens.text().size(), AttributionFinder.stretches(lexicons.clues(tokens.layout())));
    CandidateFeatures features = new CandidateFeatures(all);
    for (FrameReading reading : all.readings()) {
      if (!reading.candidates().isEmpty()) {
        add(tokens, reading, features);
      }
    }
  }

  private void add(GoldTokens tokens, FrameReading reading, CandidateFeatures features) {
    List<FeatureBag> bags = new ArrayList<>();
    bags.add(new FeatureBag());
    features.addNone(reading, bags.get(0));
    for (int rank = 0; rank < reading.candidates().size(); rank++) {
      bags.add(new FeatureBag());
      features.addCandidate(reading, rank, bags.get(rank + 1));
    }
    trainer.add(bags, right(tokens, reading));
  }

  /** The best of the candidates that are right, counted from 1; where none is, 0. */
  private static int right(GoldTokens tokens, FrameReading reading) {
    int owner = tokens.ownerOfCue(reading.frame().cue());
    double highest = 0;
    int best = 0;
    for (int i = 0; i < reading.candidates().size() && owner >= 0; i++) {
      double value = CandidateValue.of(reading.candidates().get(i), tokens, owner);
      best = value > highest ? i + 1 : best;
      highest = Math.max(highest, value);
    }
    return best;
  }
}
