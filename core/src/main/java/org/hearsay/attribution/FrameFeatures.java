package org.hearsay.attribution;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureExtractor;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.TokenRange;

/**
 * What the model that finds the source and the content of one cue sees at a token: the token, where
 * it stands from the cue, and what the first model made of it. Stateless.
 */
public final class FrameFeatures implements FeatureExtractor<CueFrame> {

  private static final long EDGE = 17;

  @Override
  public int length(CueFrame frame) {
    return frame.window().length();
  }

  @Override
  public void extract(CueFrame frame, int position, FeatureBag bag) {
    int token = frame.window().first() + position;
    Place place = Place.of(frame, token);
    hints(frame, token, place, bag);
    words(frame, token, place, bag);
    cue(frame, token, place, bag);
    quotation(frame.window().clues(), token, place, bag);
    breaks(frame.window().clues(), token, place, bag);
  }

  /**
   * Where a token stands from the cue.
   *
   * @param side 0 before, 1 in, 2 after the cue
   * @param distance bucket of the tokens between
   * @param sentences how many sentences away, at most 3 either way, from 0 to 6
   * @param cues how many other cues lie between, at most 2
   */
  private record Place(int side, int distance, int sentences, int cues) {

    static Place of(CueFrame frame, int t) {
      Clues clues = frame.window().clues();
      TokenRange cue = frame.cue();
      int sentences = clues.segment[t] - clues.segment[cue.first()];
      int limited = Math.max(-3, Math.min(3, sentences)) + 3;
      if (cue.contains(t)) {
        return new Place(1, 0, limited, 0);
      }
      boolean before = t < cue.first();
      int gap = before ? cue.first() - t : t - cue.end() + 1;
      int between =
          before
              ? frame.hints().begun(1, t + 1, cue.first())
              : frame.hints().begun(1, cue.end(), t);
      return new Place(before ? 0 : 2, RoleFeatures.bucket(gap), limited, Math.min(2, between));
    }

    long number() {
      return (side * 8L + sentences) * 3 + cues;
    }
  }

  private static int label(CueFrame frame, int t) {
    Stretch window = frame.window();
    return t < window.first() || t >= window.end() ? 9 : frame.hints().label[t];
  }

  private static void hints(CueFrame frame, int t, Place place, FeatureBag bag) {
    RoleHints hints = frame.hints();
    long number = place.number();
    int here = hints.label[t];
    int role = (here - 1) / 2;
    boolean before = t < frame.cue().first();
    int same =
        here == 0
            ? 0
            : Math.min(
                3,
                before
                    ? hints.begun(role, t + 1, frame.cue().first())
                    : hints.begun(role, frame.cue().end(), t + 1));
    long around = (label(frame, t - 1) * 10L + here) * 10 + label(frame, t + 1);
    bag.add(1, number, here);
    bag.add(2, number, same * 16 + here);
    bag.add(3, place.side() * 8 + here, frame.window().clues().lemma[frame.head()]);
    bag.add(4, place.side(), around);
    bag.add(5, number, around);
    bag.add(6, place.side() * 16 + place.distance(), here);
    bag.add(7, number, tenths(hints.source[t]));
    bag.add(8, number, tenths(hints.content[t]));
    bag.add(9, number, tenths(hints.cue[t]));
    bag.add(10, tenths(hints.source[t]) * 8 + here, number);
    bag.add(11, tenths(hints.content[t]) * 8 + here, same * 100L + number);
    long next = t + 1 < frame.window().end() ? tenths(hints.content[t + 1]) : 7;
    long last = t > frame.window().first() ? tenths(hints.content[t - 1]) : 7;
    bag.add(12, last * 64 + tenths(hints.content[t]) * 8L + next, place.side());
  }

  /** A probability in eight steps, finer at both ends. */
  private static int tenths(float p) {
    if (p < 0.5f) {
      return p < 0.02f ? 0 : p < 0.1f ? 1 : p < 0.3f ? 2 : 3;
    }
    return p > 0.98f ? 7 : p > 0.9f ? 6 : p > 0.7f ? 5 : 4;
  }

  private static long word(CueFrame frame, int t) {
    Stretch window = frame.window();
    return t < window.first() || t >= window.end() ? EDGE : window.clues().word[t];
  }

  private static long tag(CueFrame frame, int t) {
    Stretch window = frame.window();
    return t < window.first() || t >= window.end() ? EDGE : window.clues().tag[t];
  }

  private static void words(CueFrame frame, int t, Place place, FeatureBag bag) {
    int side = place.side();
    bag.add(20, word(frame, t), side);
    bag.add(21, word(frame, t - 1), side);
    bag.add(22, word(frame, t + 1), side);
    bag.add(23, FeatureHash.mix(word(frame, t - 1), word(frame, t)), side);
    bag.add(24, FeatureHash.mix(word(frame, t), word(frame, t + 1)), side);
    long tags = (tag(frame, t - 1) * 32 + tag(frame, t)) * 32 + tag(frame, t + 1);
    bag.add(25, tag(frame, t), side);
    bag.add(26, tags, side);
    bag.add(27, (tag(frame, t - 2) * 32 * 32 * 32 + tags) * 32 + tag(frame, t + 2), side);
    bag.add(28, word(frame, t), place.number());
    bag.add(29, tag(frame, t), place.number() * 16 + place.distance());
    bag.add(30, frame.window().clues().suffix3[t], side);
    bag.add(31, frame.window().clues().shape[t], side * 32L + tag(frame, t));
    bag.add(32, word(frame, t), FeatureHash.mix(tag(frame, t - 1), tag(frame, t + 1), side));
  }

  private static void cue(CueFrame frame, int t, Place place, FeatureBag bag) {
    Clues clues = frame.window().clues();
    TokenRange cue = frame.cue();
    long head = clues.lemma[frame.head()];
    long first = clues.word[cue.first()];
    long before = word(frame, cue.first() - 1);
    long after = word(frame, cue.end());
    int side = place.side();
    long where = side * 16L + place.distance();
    bag.add(40, head, where);
    bag.add(41, head, side * 32L + tag(frame, t));
    bag.add(42, FeatureHash.mix(head, word(frame, t)), side);
    bag.add(43, FeatureHash.mix(first, clues.word[cue.end() - 1]), where);
    bag.add(44, after, where);
    bag.add(45, FeatureHash.mix(after, head), where);
    bag.add(46, before, where);
    bag.add(47, tag(frame, cue.end()) * 32 + tag(frame, cue.first() - 1), where);
    bag.add(48, tag(frame, cue.end()), side * 32L + tag(frame, t));
    bag.add(49, FeatureHash.mix(clues.suffix3[frame.head()], clues.tag[frame.head()]), where);
    bag.add(50, clues.tag[frame.head()], FeatureHash.mix(where, tag(frame, t)));
    bag.add(55, clues.sense[frame.head()], where);
    bag.add(56, clues.sense[frame.head()], side * 32L + tag(frame, t));
    bag.add(57, clues.sense[t], FeatureHash.mix(head, side));
    bag.add(58, clues.sense[t], where);
    bag.add(59, FeatureHash.mix(clues.sense[frame.head()], after), where);
    int gap = side == 0 ? cue.first() - t : t - cue.end() + 1;
    if (side != 1 && gap <= 6) {
      bag.add(51, path(frame, t), side);
      bag.add(52, path(frame, t), head);
    }
    if (side != 1 && place.sentences() == 3) {
      int verbs =
          side == 0
              ? clues.verbs[cue.first()] - clues.verbs[t]
              : clues.verbs[t] - clues.verbs[cue.end() - 1];
      boolean broken =
          side == 0 ? clues.breakAfter[t] < cue.first() : clues.breakBefore[t] >= cue.end();
      bag.add(53, Math.min(4, verbs) * 2 + (broken ? 1 : 0), side * 32L + tag(frame, t));
      bag.add(54, Math.min(4, verbs) * 2 + (broken ? 1 : 0), FeatureHash.mix(head, side));
    }
  }

  /** The parts of speech from the cue to a token near it. */
  private static long path(CueFrame frame, int t) {
    TokenRange cue = frame.cue();
    boolean before = t < cue.first();
    long path = 0;
    for (int i = before ? t : cue.end(); i < (before ? cue.first() : t + 1); i++) {
      path = path * 32 + tag(frame, i) + 1;
    }
    return path;
  }

  private static void quotation(Clues clues, int t, Place place, FeatureBag bag) {
    int quote = clues.quotes.at(t);
    if (quote < 0) {
      bag.add(60, place.number());
      bag.add(61, clues.quotes.isMark(t - 1 < 0 ? t : t - 1) ? 1 : 0, place.number());
      return;
    }
    TokenRange range = clues.quotes.range(quote);
    int state = t == range.first() ? 1 : t == range.end() - 1 ? 3 : 2;
    long number = place.number() * 4 + state;
    int size = RoleFeatures.bucket(range.size());
    long before = range.first() > 0 ? clues.word[range.first() - 1] : EDGE;
    long after = range.end() < clues.word.length ? clues.word[range.end()] : EDGE;
    bag.add(62, number, size);
    bag.add(63, number, before);
    bag.add(64, number, after);
    bag.add(65, number, clues.word[Math.max(range.first(), range.end() - 2)]);
    bag.add(66, number, place.distance());
    bag.add(67, number, clues.shape[Math.min(range.first() + 1, range.end() - 1)]);
  }

  private static void breaks(Clues clues, int t, Place place, FeatureBag bag) {
    int before = clues.breakBefore[t];
    int after = clues.breakAfter[t];
    boolean starts = before < clues.segmentStart[t];
    boolean ends = after >= clues.segmentEnd[t];
    long left = starts ? EDGE : clues.word[before];
    long right = ends ? EDGE : clues.word[after];
    int next = after + 1 < clues.segmentEnd[t] ? after + 1 : t;
    int side = place.side();
    bag.add(70, left, side * 16 + RoleFeatures.bucket(t - before));
    bag.add(71, right, side * 16 + RoleFeatures.bucket(after - t));
    bag.add(72, FeatureHash.mix(left, clues.word[before + 1]), side);
    bag.add(73, clues.tag[before + 1], FeatureHash.mix(left, side));
    bag.add(74, FeatureHash.mix(right, clues.word[next]), side);
    bag.add(75, clues.tag[next], FeatureHash.mix(right, side));
    bag.add(76, FeatureHash.mix(left, right), place.number());
    bag.add(
        77,
        Math.min(2, clues.verbs[t] - (starts ? 0 : clues.verbs[before])),
        FeatureHash.mix(left, side));
    bag.add(78, RoleFeatures.bucket(t - clues.segmentStart[t]), place.number());
    bag.add(79, RoleFeatures.bucket(clues.segmentEnd[t] - 1 - t), place.number());
    bag.add(81, clues.tail[t], place.number());
    bag.add(82, clues.head[t], place.number());
    bag.add(80, clues.word[clues.segmentStart[t]], place.number());
  }
}
