package org.hearsay.attribution;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.text.TokenRange;

/** What the third model sees of the first and the last token of a content and beside them. */
final class EdgeFeatures {

  private EdgeFeatures() {}

  static void add(FrameReading reading, TokenRange range, FeatureBag bag) {
    addHints(reading, range, bag);
    addFirst(reading, range, bag);
    addLast(reading, range, bag);
    addQuotation(reading.clues(), range, bag);
  }

  /** Whether the first model would cut there as well. */
  private static void addHints(FrameReading reading, TokenRange range, FeatureBag bag) {
    RoleHints hints = reading.frame().hints();
    int first = range.first();
    int last = range.end() - 1;
    int before = first > 0 ? hints.label[first - 1] : 0;
    int after = range.end() < hints.label.length ? hints.label[range.end()] : 0;
    float outsideLeft = first > 0 ? hints.content[first - 1] : 0;
    float outsideRight = range.end() < hints.label.length ? hints.content[range.end()] : 0;
    bag.add(130, level(reading.at(first, FrameLabels.CONTENT)));
    bag.add(131, level(1 - reading.at(range.end(), FrameLabels.CONTENT + 1)));
    bag.add(153, hints.label[first], before);
    bag.add(154, hints.label[last] * 8L + after, end(reading.clues(), range));
    bag.add(156, level(hints.content[first]), level(outsideLeft));
    bag.add(157, level(hints.content[last]), level(outsideRight));
  }

  private static int level(float probability) {
    return CandidateFeatures.level(probability);
  }

  private static void addFirst(FrameReading reading, TokenRange range, FeatureBag bag) {
    Clues clues = reading.clues();
    long lemma = clues.lemma[reading.frame().head()];
    int first = range.first();
    bag.add(132, clues.tag[first], clues.tagAt(first - 1));
    bag.add(133, clues.word[first]);
    bag.add(134, clues.wordAt(first - 1), clues.tag[first]);
    bag.add(135, clues.word[first], lemma);
    bag.add(136, clues.tag[first], lemma);
    bag.add(144, clues.breakBefore[first] == first - 1 ? 1 : 0, clues.tag[first]);
  }

  private static void addLast(FrameReading reading, TokenRange range, FeatureBag bag) {
    Clues clues = reading.clues();
    int last = range.end() - 1;
    int end = end(clues, range);
    long next = clues.wordAt(range.end());
    bag.add(137, clues.tag[last], clues.tagAt(range.end()));
    bag.add(138, clues.word[last]);
    bag.add(139, next, clues.tag[last]);
    bag.add(140, next);
    bag.add(145, clues.breakAfter[last] == range.end() ? 1 : 0, clues.tag[last]);
    bag.add(146, clues.breakAfter[range.first()] < range.end() ? 1 : 0, end);
    bag.add(147, end, clues.lemma[reading.frame().head()]);
    if (end == 0) {
      int rest = clues.segmentEnd[last] - range.end();
      int verbs = clues.verbs[clues.segmentEnd[last] - 1] > clues.verbs[last] ? 1 : 0;
      bag.add(150, verbs, next);
      bag.add(151, RoleFeatures.bucket(rest), verbs);
      bag.add(152, clues.tagAt(range.end() + 1), next);
    }
  }

  private static void addQuotation(Clues clues, TokenRange range, FeatureBag bag) {
    int first = clues.quotes.state(range.first());
    int last = clues.quotes.state(range.end() - 1);
    int start = start(clues, range);
    int end = end(clues, range);
    bag.add(141, first * 4L + last, start * 3L + end);
    bag.add(142, start * 3L + end, RoleFeatures.bucket(range.size()));
    bag.add(143, last, clues.word[range.end() - 1]);
    bag.add(148, clues.quotes.state(range.end()) * 4L + last, end);
    bag.add(149, clues.quotes.state(range.first() - 1) * 4L + first, start);
  }

  /** 2 where a sentence starts, 1 one token later. */
  private static int start(Clues clues, TokenRange range) {
    int before = range.first() - clues.segmentStart[range.first()];
    return Math.max(0, 2 - before);
  }

  /** 2 where a sentence ends, 1 before its last token. */
  private static int end(Clues clues, TokenRange range) {
    int after = clues.segmentEnd[range.end() - 1] - range.end();
    return Math.max(0, 2 - after);
  }
}
