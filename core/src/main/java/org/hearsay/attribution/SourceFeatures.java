package org.hearsay.attribution;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** What the third model sees of a candidate's source. */
final class SourceFeatures {

  private final Surroundings all;

  SourceFeatures(Surroundings all) {
    this.all = all;
  }

  void add(FrameReading reading, Candidate candidate, FeatureBag bag) {
    if (candidate.source().isEmpty()) {
      addNone(reading, bag);
      return;
    }
    TokenRange source = candidate.source().get();
    int side = source.end() <= candidate.cue().first() ? 0 : 1;
    addHints(reading, source, bag);
    addPlace(reading, source, side, bag);
    addWords(reading.clues(), source, side, bag);
    int times = Math.min(4, all.timesSource(reading, source));
    bag.add(176, times, reading.clues().tag[source.end() - 1]);
    bag.add(178, candidate.hasContentAt(source) ? 1 : 0);
    bag.add(181, candidate.hasContentAt(between(source, candidate.cue())) ? 1 : 0, side);
  }

  private static TokenRange between(TokenRange source, TokenRange cue) {
    TokenRange left = source.end() <= cue.first() ? source : cue;
    int first = left.end();
    int end = Math.max(first, Math.max(source.first(), cue.first()));
    return new TokenRange(first, end);
  }

  private static void addNone(FrameReading reading, FeatureBag bag) {
    Clues clues = reading.clues();
    int head = reading.frame().head();
    bag.add(160, 0);
    bag.add(161, clues.lemma[head]);
    bag.add(162, clues.tagAt(reading.frame().cue().first() - 1), clues.tag[head]);
  }

  private static void addHints(FrameReading reading, TokenRange source, FeatureBag bag) {
    RoleHints hints = reading.frame().hints();
    int first = source.first();
    int last = source.end() - 1;
    boolean more = source.end() < hints.label.length;
    float outsideLeft = first > 0 ? hints.source[first - 1] : 0;
    float outsideRight = more ? hints.source[source.end()] : 0;
    bag.add(173, level(reading.at(first, FrameLabels.SOURCE)));
    bag.add(174, level(1 - reading.at(source.end(), FrameLabels.SOURCE + 1)));
    bag.add(175, level(reading.mean(FrameLabels.SOURCE, source)));
    bag.add(182, hints.label[first], more ? hints.label[source.end()] : 0);
    bag.add(183, hints.label[first], hints.label[last]);
    bag.add(184, level(hints.source[first]), level(outsideLeft));
    bag.add(185, level(hints.source[last]), level(outsideRight));
  }

  private static int level(double probability) {
    return CandidateFeatures.level(probability);
  }

  private static void addPlace(FrameReading reading, TokenRange source, int side, FeatureBag bag) {
    Clues clues = reading.clues();
    TokenRange cue = reading.frame().cue();
    int gap = side == 0 ? cue.first() - source.end() : source.first() - cue.end();
    int sentences = clues.segment[source.first()] - clues.segment[cue.first()];
    long place = FeatureHash.mix(side, RoleFeatures.bucket(gap));
    bag.add(163, place);
    bag.add(164, place, clues.lemma[reading.frame().head()]);
    bag.add(165, Math.max(-2, Math.min(2, sentences)), side);
    bag.add(166, RoleFeatures.bucket(source.size()), side);
    bag.add(177, clues.quotes.isQuoted(source.first()) ? 1 : 0);
  }

  private static void addWords(Clues clues, TokenRange source, int side, FeatureBag bag) {
    int first = source.first();
    int last = source.end() - 1;
    bag.add(167, clues.tag[first], clues.tagAt(first - 1));
    bag.add(168, clues.tag[last], clues.tagAt(source.end()));
    bag.add(169, clues.wordAt(first - 1), clues.tag[first]);
    bag.add(170, clues.wordAt(source.end()), side);
    bag.add(171, clues.word[last]);
    bag.add(172, clues.word[first], side);
    bag.add(180, clues.sense[last]);
    int verbs = 0;
    for (int i = first; i <= last; i++) {
      verbs += clues.has(i, PartOfSpeech.VERB) ? 1 : 0;
    }
    bag.add(179, Math.min(2, verbs), RoleFeatures.bucket(source.size()));
  }
}
