package org.hearsay.attribution;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.LinearModel;

/**
 * How likely each candidate of a cue is, all things considered.
 *
 * @param shares the probability of each candidate of the reading; what they lack of 1 is that of
 *     none being right
 */
@SuppressWarnings("ArrayRecordComponent") // a handful of numbers
record Ranking(FrameReading reading, double[] shares) {

  static Ranking of(FrameReading reading, CandidateFeatures features, LinearModel ranks) {
    FeatureBag bag = new FeatureBag();
    features.addNone(reading, bag);
    double[] shares = new double[reading.candidates().size()];
    double sum = Math.exp(ranks.score(bag));
    for (int i = 0; i < shares.length; i++) {
      bag.clear();
      features.addCandidate(reading, i, bag);
      shares[i] = Math.exp(ranks.score(bag));
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return new Ranking(reading, shares);
  }

  /** How likely it is that the right one is nearly a candidate's content, and its source. */
  double confidence(Candidate candidate) {
    return Math.min(1, sumWhere(candidate::isLike));
  }

  /** What is to be gained by a candidate: the likelier exactly right, the better. */
  double gain(Candidate candidate) {
    double content = sumWhere(other -> other.content().equals(candidate.content()));
    double source = sumWhere(other -> other.source().equals(candidate.source()));
    return confidence(candidate) / 2 + content + source / 5;
  }

  private double sumWhere(Predicate<Candidate> matches) {
    List<Candidate> candidates = reading.candidates();
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += matches.test(candidates.get(i)) ? shares[i] : 0;
    }
    return sum;
  }
}
