package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.sequence.LinearModel;
import org.hearsay.text.TokenRange;

/**
 * Chooses among the candidates of all cues those that are worth the risk and can stand together.
 *
 * <p>Not the likeliest single candidate of a cue is taken but the one that agrees most with all
 * likely ones (minimum Bayes risk; Goel and Byrne 2000).
 */
final class Choice {

  private record Option(Candidate candidate, double confidence, double gain) {}

  private final LinearModel ranks;
  private final double threshold;
  private final BitSet taken = new BitSet();

  /**
   * @param threshold what is less likely to be right is left out
   */
  Choice(LinearModel ranks, double threshold) {
    this.ranks = ranks;
    this.threshold = threshold;
  }

  /** The chosen ones, the best first; no two share a token of content, none has its cue there. */
  List<Draft> of(Surroundings all) {
    List<Draft> chosen = new ArrayList<>();
    for (Option option : options(all)) {
      if (isFree(option.candidate)) {
        chosen.add(option.candidate.draft(option.confidence));
        option.candidate.content().forEach(c -> taken.set(c.first(), c.end()));
        taken.set(option.candidate.cue().first(), option.candidate.cue().end());
      }
    }
    return chosen;
  }

  private List<Option> options(Surroundings all) {
    CandidateFeatures features = new CandidateFeatures(all);
    List<Option> options = new ArrayList<>();
    for (FrameReading reading : all.readings()) {
      Ranking ranking = Ranking.of(reading, features, ranks);
      for (Candidate candidate : reading.candidates()) {
        double confidence = ranking.confidence(candidate);
        if (confidence >= threshold) {
          options.add(new Option(candidate, confidence, ranking.gain(candidate)));
        }
      }
    }
    options.sort(Comparator.comparingDouble(Option::gain).reversed());
    return options;
  }

  private boolean isFree(Candidate candidate) {
    return isFree(candidate.cue()) && candidate.content().stream().allMatch(this::isFree);
  }

  private boolean isFree(TokenRange range) {
    int next = taken.nextSetBit(range.first());
    return next < 0 || next >= range.end();
  }
}
