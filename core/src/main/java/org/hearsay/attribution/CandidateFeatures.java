package org.hearsay.attribution;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.text.TokenRange;

/**
 * What the third model sees of a candidate as a whole, and of the cue where the choice is to take
 * none. Not changed once made.
 */
public final class CandidateFeatures {

  private final Surroundings all;
  private final NeighbourFeatures neighbours;
  private final SourceFeatures sources;

  public CandidateFeatures(Surroundings all) {
    this.all = all;
    neighbours = new NeighbourFeatures(all);
    sources = new SourceFeatures(all);
  }

  /** Of the choice to take no candidate. */
  public void addNone(FrameReading reading, FeatureBag bag) {
    addHints(reading, bag);
    addCue(reading, bag);
    addElsewhere(reading, bag);
    if (!reading.candidates().isEmpty()) {
      Candidate best = reading.candidates().get(0);
      int cueness = level(reading.cueness());
      bag.add(22, level(best.share()), level(reading.nothing()));
      bag.add(23, best.source().isPresent() ? 1 : 0, cueness);
      bag.add(24, level(reading.content(best)), cueness);
      neighbours.add(reading, best, 25, bag);
    }
  }

  private static void addHints(FrameReading reading, FeatureBag bag) {
    CueFrame frame = reading.frame();
    Clues clues = reading.clues();
    int head = frame.head();
    int none = level(reading.nothing());
    int cueness = level(reading.cueness());
    bag.add(1, 0);
    bag.add(2, none);
    bag.add(3, cueness);
    bag.add(4, none, cueness);
    bag.add(5, frame.hints().label[frame.cue().first()], cueness);
    bag.add(7, clues.lemma[head], none / 3);
    bag.add(9, clues.level[head] * 32L + clues.tag[head], cueness);
    bag.add(18, clues.quotes.isQuoted(head) ? 1 : 0, cueness);
    bag.add(21, reading.candidates().size(), none);
  }

  private static void addCue(FrameReading reading, FeatureBag bag) {
    Clues clues = reading.clues();
    TokenRange cue = reading.frame().cue();
    int head = reading.frame().head();
    long lemma = clues.lemma[head];
    long before = clues.wordAt(cue.first() - 1);
    long after = clues.wordAt(cue.end());
    bag.add(6, lemma);
    bag.add(8, clues.level[head], clues.tag[head]);
    bag.add(10, Math.min(3, cue.size()), clues.tag[head]);
    bag.add(11, clues.sense[head]);
    bag.add(12, clues.tagAt(cue.first() - 1) * 32 + clues.tag[head], clues.tagAt(cue.end()));
    bag.add(13, before);
    bag.add(14, after);
    bag.add(15, lemma, after);
    bag.add(16, lemma, before);
    bag.add(17, lemma, clues.tagAt(cue.end()));
  }

  private void addElsewhere(FrameReading reading, FeatureBag bag) {
    int cueness = level(reading.cueness());
    int elsewhere = level(all.cueElsewhere(reading));
    bag.add(19, Math.min(4, all.timesCue(reading)), elsewhere);
    bag.add(20, elsewhere, cueness);
    int stronger = neighbours.stronger(reading);
    bag.add(29, stronger, cueness);
    bag.add(30, stronger);
  }

  /**
   * Of one candidate.
   *
   * @param rank its place among the reading's candidates
   */
  public void addCandidate(FrameReading reading, int rank, FeatureBag bag) {
    Candidate candidate = reading.candidates().get(rank);
    bag.add(101, rank);
    bag.add(102, level(candidate.share()));
    bag.add(103, rank, level(candidate.share()));
    bag.add(104, level(candidate.share() / (1 - reading.nothing() + 1e-9)));
    ContentFeatures.add(reading, candidate, bag);
    for (TokenRange range : candidate.content()) {
      EdgeFeatures.add(reading, range, bag);
    }
    sources.add(reading, candidate, bag);
    neighbours.add(reading, candidate, 190, bag);
  }

  /** A probability in steps that are finer at both ends: its logarithmic odds, from 1 to 19. */
  static int level(double p) {
    double sure = Math.min(1, p);
    return 10 + (int) Math.round(Math.log((sure + 1e-4) / (1 - sure + 1e-4)));
  }
}
