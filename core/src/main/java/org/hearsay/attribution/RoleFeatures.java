package org.hearsay.attribution;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureExtractor;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.TokenRange;

/** What the model that finds sources, cues and contents sees at a token. Stateless. */
public final class RoleFeatures implements FeatureExtractor<Stretch> {

  private static final long EDGE = 17;

  @Override
  public int length(Stretch stretch) {
    return stretch.length();
  }

  @Override
  public void extract(Stretch stretch, int position, FeatureBag bag) {
    Clues clues = stretch.clues();
    int token = stretch.first() + position;
    bag.add(0, 0);
    words(stretch, token, bag);
    tags(stretch, token, bag);
    form(stretch, token, bag);
    senses(stretch, token, bag);
    sentence(clues, token, bag);
    quotation(clues, token, bag);
    cues(clues, token, bag);
    ends(clues, token, bag);
    breaks(clues, token, bag);
  }

  private static long word(Stretch s, int token) {
    return token < s.first() || token >= s.end() ? EDGE : s.clues().word[token];
  }

  private static long tag(Stretch s, int token) {
    return token < s.first() || token >= s.end() ? EDGE : s.clues().tag[token];
  }

  private static void words(Stretch s, int t, FeatureBag bag) {
    for (int offset = -3; offset <= 3; offset++) {
      bag.add(5 + offset, word(s, t + offset));
    }
    bag.add(10, word(s, t - 2), word(s, t - 1));
    bag.add(11, word(s, t - 1), word(s, t));
    bag.add(12, word(s, t), word(s, t + 1));
    bag.add(13, word(s, t + 1), word(s, t + 2));
    bag.add(14, FeatureHash.mix(word(s, t - 1), word(s, t), word(s, t + 1)));
  }

  private static void tags(Stretch s, int t, FeatureBag bag) {
    long before2 = tag(s, t - 2);
    long before = tag(s, t - 1);
    long here = tag(s, t);
    long after = tag(s, t + 1);
    long after2 = tag(s, t + 2);
    bag.add(20, before2);
    bag.add(21, before);
    bag.add(22, here);
    bag.add(23, after);
    bag.add(24, after2);
    bag.add(25, before * 32 + here);
    bag.add(26, here * 32 + after);
    bag.add(27, (before2 * 32 + before) * 32 + here);
    bag.add(28, (before * 32 + here) * 32 + after);
    bag.add(29, (here * 32 + after) * 32 + after2);
    bag.add(30, word(s, t), here);
    bag.add(31, word(s, t - 1), here);
    bag.add(32, word(s, t + 1), here);
    bag.add(33, (((tag(s, t - 3) * 32 + before2) * 32 + before) * 32 + here) * 32 + after);
    bag.add(34, (((before * 32 + here) * 32 + after) * 32 + after2) * 32 + tag(s, t + 3));
  }

  private static void form(Stretch s, int t, FeatureBag bag) {
    Clues clues = s.clues();
    bag.add(40, clues.prefix[t]);
    bag.add(41, clues.suffix2[t]);
    bag.add(42, clues.suffix3[t]);
    bag.add(43, clues.shape[t]);
    bag.add(44, t > s.first() ? clues.suffix3[t - 1] : EDGE);
    bag.add(45, t + 1 < s.end() ? clues.suffix3[t + 1] : EDGE);
    bag.add(46, clues.level[t]);
    int before = t > s.first() ? clues.level[t - 1] : 9;
    int after = t + 1 < s.end() ? clues.level[t + 1] : 9;
    bag.add(47, (before * 10 + clues.level[t]) * 10 + after);
    bag.add(48, clues.level[t] * 32 + clues.tag[t], tag(s, t + 1));
    bag.add(49, clues.level[t] * 32 + clues.tag[t], tag(s, t - 1));
  }

  private static void senses(Stretch s, int t, FeatureBag bag) {
    long here = sense(s, t);
    long before = sense(s, t - 1);
    long after = sense(s, t + 1);
    bag.add(100, lemma(s, t));
    bag.add(101, lemma(s, t - 1));
    bag.add(102, lemma(s, t + 1));
    bag.add(103, lemma(s, t), lemma(s, t + 1));
    bag.add(104, lemma(s, t - 1), lemma(s, t));
    bag.add(105, here, tag(s, t));
    bag.add(106, before, tag(s, t));
    bag.add(107, after, tag(s, t));
  }

  private static long lemma(Stretch s, int token) {
    return token < s.first() || token >= s.end() ? EDGE : s.clues().lemma[token];
  }

  private static long sense(Stretch s, int token) {
    return token < s.first() || token >= s.end() ? 0 : s.clues().sense[token];
  }

  private static void sentence(Clues clues, int t, FeatureBag bag) {
    int first = clues.segmentStart[t];
    int last = clues.segmentEnd[t] - 1;
    int fromStart = bucket(t - first);
    int toEnd = bucket(last - t);
    bag.add(50, fromStart);
    bag.add(51, toEnd);
    bag.add(52, fromStart * 32 + clues.tag[t]);
    bag.add(53, clues.word[first]);
    bag.add(54, clues.word[last]);
    bag.add(55, fromStart, clues.word[first]);
    bag.add(56, Math.min(3, clues.verbs[t]));
    bag.add(57, Math.min(3, clues.verbs[t]) * 32 + clues.tag[t]);
  }

  private static void quotation(Clues clues, int t, FeatureBag bag) {
    long state = quoteState(clues, t);
    bag.add(60, state);
    bag.add(61, state, clues.tag[t]);
    bag.add(62, state, clues.word[t]);
    bag.add(63, state, quoteState(clues, t + 1));
    bag.add(64, state, quoteState(clues, t - 1));
    int quote = clues.quotes.at(t);
    if (quote >= 0) {
      TokenRange range = clues.quotes.range(quote);
      long before = range.first() > 0 ? clues.word[range.first() - 1] : EDGE;
      long after = range.end() < clues.word.length ? clues.word[range.end()] : EDGE;
      long lead = range.first() > 1 ? clues.tag[range.first() - 2] : EDGE;
      long kind = quoteKind(clues, range);
      bag.add(69, FeatureHash.mix(before, lead), state);
      bag.add(65, kind, state);
      bag.add(66, before, state);
      bag.add(67, after, state);
      bag.add(68, FeatureHash.mix(before, after), kind);
    }
  }

  /** Length, first letter and last mark of a quotation in one number. */
  private static long quoteKind(Clues clues, TokenRange range) {
    int inner = Math.min(range.first() + 1, range.end() - 1);
    long last = range.size() > 2 ? clues.word[range.end() - 2] : 0;
    boolean mark = range.size() > 2 && clues.shape[range.end() - 2] == 7;
    return FeatureHash.mix(bucket(range.size()) * 16 + clues.shape[inner], mark ? last : 1);
  }

  /** 0 outside, 1 at the opening mark, 2 inside, 3 at the last token. */
  private static int quoteState(Clues clues, int t) {
    if (t < 0 || t >= clues.word.length || !clues.quotes.isQuoted(t)) {
      return 0;
    }
    TokenRange range = clues.quotes.range(clues.quotes.at(t));
    return t == range.first() ? 1 : t == range.end() - 1 ? 3 : 2;
  }

  private static void cues(Clues clues, int t, FeatureBag bag) {
    int before = clues.cueBefore[t];
    int after = clues.cueAfter[t];
    long leftWord = before < 0 ? EDGE : clues.lemma[before];
    long rightWord = after < 0 ? EDGE : clues.lemma[after];
    int left = before < 0 ? 15 : bucket(t - before);
    int right = after < 0 ? 15 : bucket(after - t);
    int state = clues.quotes.isQuoted(t) ? 1 : 0;
    bag.add(70, leftWord);
    bag.add(71, rightWord);
    bag.add(72, leftWord, left);
    bag.add(73, rightWord, right);
    bag.add(74, left * 32 + clues.tag[t], state);
    bag.add(75, right * 32 + clues.tag[t], state);
    bag.add(76, left * 16 + right, state);
    bag.add(77, leftWord, clues.word[t]);
    bag.add(78, rightWord, clues.word[t]);
    bag.add(79, leftWord, clues.tag[t]);
    bag.add(80, rightWord, clues.tag[t]);
    bag.add(87, before < 0 ? 0 : clues.sense[before], left * 32L + clues.tag[t]);
    bag.add(88, after < 0 ? 0 : clues.sense[after], right * 32L + clues.tag[t]);
    if (before >= 0) {
      int verbs = Math.min(3, clues.verbs[t] - clues.verbs[before]);
      boolean broken = clues.breakBefore[t] > before;
      bag.add(81, verbs * 2 + (broken ? 1 : 0), left * 32L + clues.tag[t]);
      bag.add(82, leftWord, verbs * 2 + (broken ? 1 : 0));
      bag.add(83, clues.tag[before + 1], clues.word[before + 1]);
      bag.add(84, leftWord, clues.word[before + 1]);
    }
    if (after >= 0) {
      boolean last = after + 1 >= clues.segmentEnd[t];
      bag.add(113, rightWord, last ? EDGE : clues.word[after + 1]);
      bag.add(114, last ? EDGE : clues.tag[after + 1], right * 32L + clues.tag[t]);
      bag.add(115, clues.tag[after - 1], right * 32L + clues.tag[t]);
      int verbs = Math.min(3, clues.verbs[after] - clues.verbs[t]);
      boolean broken = clues.breakAfter[t] < after;
      bag.add(85, verbs * 2 + (broken ? 1 : 0), right * 32L + clues.tag[t]);
      bag.add(86, rightWord, verbs * 2 + (broken ? 1 : 0));
    }
  }

  private static void ends(Clues clues, int t, FeatureBag bag) {
    long tail = clues.tail[t];
    long head = clues.head[t];
    int fromStart = bucket(t - clues.segmentStart[t]);
    int toEnd = bucket(clues.segmentEnd[t] - 1 - t);
    long quoted = clues.quotes.isQuoted(t) ? 1 : 0;
    bag.add(120, tail, quoted);
    bag.add(121, tail, fromStart);
    bag.add(122, tail, toEnd);
    bag.add(
        123,
        tail,
        FeatureHash.mix(clues.breakAfter[t] >= clues.segmentEnd[t] - 1 ? 1 : 0, clues.tag[t]));
    bag.add(124, head, fromStart);
    bag.add(125, head, FeatureHash.mix(quoted, clues.tag[t]));
    bag.add(126, FeatureHash.mix(tail, head), quoted);
    long next = clues.segmentEnd[t] < clues.word.length ? clues.tail[clues.segmentEnd[t]] : EDGE;
    long last = clues.segmentStart[t] > 0 ? clues.tail[clues.segmentStart[t] - 1] : EDGE;
    bag.add(127, next, quoted);
    bag.add(128, last, quoted);
    bag.add(129, last, fromStart * 2L + quoted);
  }

  private static void breaks(Clues clues, int t, FeatureBag bag) {
    int before = clues.breakBefore[t];
    int after = clues.breakAfter[t];
    int end = clues.segmentEnd[t];
    boolean starts = before < clues.segmentStart[t];
    boolean ends = after >= end;
    long left = starts ? EDGE : clues.word[before];
    long right = ends ? EDGE : clues.word[after];
    bag.add(90, left, bucket(t - before));
    bag.add(91, right, bucket(after - t));
    bag.add(92, left, clues.word[before + 1]);
    bag.add(93, clues.tag[before + 1], left);
    long next = after + 1 < end ? clues.word[after + 1] : EDGE;
    long nextTag = after + 1 < end ? clues.tag[after + 1] : EDGE;
    bag.add(94, right, next);
    bag.add(95, right, nextTag);
    bag.add(96, FeatureHash.mix(left, right), clues.tag[t]);
    int verbs = clues.verbs[t] - (starts ? 0 : clues.verbs[before]);
    bag.add(97, left, Math.min(2, verbs));
  }

  /** 0 to 4 as they are, then ever wider: 5-6, 7-9, 10-14, 15-24, 25 and more. */
  static int bucket(int distance) {
    if (distance < 5) {
      return distance;
    }
    return distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;
  }
}
