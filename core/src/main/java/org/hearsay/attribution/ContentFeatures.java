package org.hearsay.attribution;

import java.util.List;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.TokenRange;

/** What the third model sees of a candidate's content as a whole. */
final class ContentFeatures {

  private static final int BEFORE = 0;
  private static final int AFTER = 1;
  private static final int BOTH = 2;

  private ContentFeatures() {}

  static void add(FrameReading reading, Candidate candidate, FeatureBag bag) {
    addPlace(reading, candidate, bag);
    addInside(reading, candidate, bag);
    if (candidate.content().size() > 1) {
      addPieces(reading, candidate, bag);
    }
    bag.add(114, CandidateFeatures.level(reading.content(candidate)));
  }

  private static int pieces(Candidate candidate) {
    return Math.min(3, candidate.content().size());
  }

  private static TokenRange last(Candidate candidate) {
    return candidate.content().get(candidate.content().size() - 1);
  }

  /** On which side of the cue the content stands. */
  private static int side(Candidate candidate) {
    boolean before = last(candidate).end() <= candidate.cue().first();
    boolean after = candidate.content().get(0).first() >= candidate.cue().end();
    return before ? BEFORE : after ? AFTER : BOTH;
  }

  private static void addPlace(FrameReading reading, Candidate candidate, FeatureBag bag) {
    long lemma = reading.clues().lemma[reading.frame().head()];
    int side = side(candidate);
    int size = RoleFeatures.bucket(candidate.size());
    int gap =
        switch (side) {
          case BEFORE -> candidate.cue().first() - last(candidate).end();
          case AFTER -> candidate.content().get(0).first() - candidate.cue().end();
          default -> 0;
        };
    bag.add(110, pieces(candidate), side);
    bag.add(111, size, pieces(candidate));
    bag.add(112, size, lemma);
    bag.add(113, lemma, side * 4 + pieces(candidate));
    bag.add(126, side, RoleFeatures.bucket(gap));
    bag.add(127, FeatureHash.mix(side, RoleFeatures.bucket(gap)), lemma);
    bag.add(123, candidate.hasContentAt(candidate.cue()) ? 1 : 0);
  }

  private static void addInside(FrameReading reading, Candidate candidate, FeatureBag bag) {
    Clues clues = reading.clues();
    long lemma = clues.lemma[reading.frame().head()];
    double least = 1;
    int verbs = 0;
    int marks = 0;
    int quoted = 0;
    int starts = 0;
    for (TokenRange range : candidate.content()) {
      for (int i = range.first(); i < range.end(); i++) {
        float here = reading.at(i, FrameLabels.CONTENT) + reading.at(i, FrameLabels.CONTENT + 1);
        least = Math.min(least, here);
        verbs += clues.isVerb(i) ? 1 : 0;
        marks += clues.quotes.isMark(i) ? 1 : 0;
        quoted += clues.quotes.isQuoted(i) ? 1 : 0;
        starts += i > range.first() && clues.segmentStart[i] == i ? 1 : 0;
      }
    }
    int quotation = quoted == 0 ? 0 : quoted == candidate.size() ? 1 : 2;
    bag.add(115, CandidateFeatures.level(least));
    bag.add(116, Math.min(3, verbs), RoleFeatures.bucket(candidate.size()));
    bag.add(117, Math.min(2, verbs), lemma);
    bag.add(118, marks % 2, quotation);
    bag.add(119, quotation, side(candidate) * 4 + pieces(candidate));
    bag.add(120, quotation, lemma);
    bag.add(121, Math.min(3, starts), quotation);
    bag.add(122, Math.min(3, starts), lemma);
  }

  private static void addPieces(FrameReading reading, Candidate candidate, FeatureBag bag) {
    Clues clues = reading.clues();
    List<TokenRange> content = candidate.content();
    TokenRange cue = candidate.cue();
    int end = content.get(0).end();
    int next = content.get(1).first();
    boolean around = end <= cue.first() && cue.end() <= next;
    bag.add(124, around ? 1 : 0, RoleFeatures.bucket(next - end));
    bag.add(125, clues.segment[next] - clues.segment[end - 1], around ? 1 : 0);
  }
}
