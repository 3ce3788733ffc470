package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * What can be said of every token of a report before any label is given: its word and endings as
 * hashes, its part of speech, its place in quotation marks, the nearest words that may be cues.
 *
 * <p>Arrays by token, filled in a few sweeps over the text; not changed afterwards.
 */
public final class Clues {

  private static final int STRONG = 3;
  private static final int BEYOND = 31;
  private static final int LONGEST_TAIL = 14;

  final Layout layout;
  private final WordClues words;
  final TokenizedText text;
  final long[] word;
  final long[] prefix;
  final long[] suffix2;
  final long[] suffix3;
  final long[] lemma;
  final short[] sense;
  final byte[] tag;
  final byte[] shape;
  final byte[] level;

  /** The nearest possible cue before or after a token in its sentence; -1 if there is none. */
  final int[] cueBefore;

  final int[] cueAfter;

  /** The nearest comma, dash, colon, bracket … before or after, or the end of the sentence. */
  final int[] breakBefore;

  final int[] breakAfter;

  /** Verbs up to and including a token since its sentence's start. */
  final short[] verbs;

  /** First token of the sentence a token stands in, one past its last, and its number. */
  final int[] segmentStart;

  final int[] segmentEnd;
  final int[] segment;

  /** The strong cue word in the last clause of a token's sentence and how it stands there; or 0. */
  final long[] tail;

  /** The first strong cue word of a token's sentence and what follows it; or 0. */
  final long[] head;

  final Quotes quotes;

  public Clues(Layout layout, CueLexicon lexicon, WordSenses senses) {
    this(
        layout,
        new WordClues(layout.text(), lexicon, senses),
        layout.text().sentences().stream()
            .map(sentence -> new TokenRange(sentence.firstToken(), sentence.endToken()))
            .toList(),
        new Quotes(layout.text()));
  }

  private Clues(Layout layout, WordClues words, List<TokenRange> segments, Quotes quotes) {
    this.layout = layout;
    this.words = words;
    this.quotes = quotes;
    text = layout.text();
    word = words.word;
    prefix = words.prefix;
    suffix2 = words.suffix2;
    suffix3 = words.suffix3;
    lemma = words.lemma;
    sense = words.sense;
    tag = words.tag;
    shape = words.shape;
    level = words.level;
    int size = text.size();
    cueBefore = new int[size];
    cueAfter = new int[size];
    breakBefore = new int[size];
    breakAfter = new int[size];
    verbs = new short[size];
    segmentStart = new int[size];
    segmentEnd = new int[size];
    segment = new int[size];
    tail = new long[size];
    head = new long[size];
    for (int i = 0; i < segments.size(); i++) {
      cut(segments.get(i).first(), segments.get(i).end(), i);
    }
  }

  /** The same words with other sentences, and no quotation marks: to read what a content says. */
  Clues within(List<TokenRange> segments) {
    return new Clues(layout, words, segments, new Quotes(text, List.of()));
  }

  private void cut(int first, int end, int number) {
    Arrays.fill(segmentStart, first, end, first);
    Arrays.fill(segmentEnd, first, end, end);
    Arrays.fill(segment, first, end, number);
    sweepForward(first, end);
    sweepBackward(first, end);
    Arrays.fill(tail, first, end, tail(first, end));
    Arrays.fill(head, first, end, head(first, end));
  }

  /** "…, the ministry said." and "…, said the minister of works.": the cue and its place. */
  private long tail(int first, int end) {
    int last = end - 1;
    while (last > first && shape[last] == Shapes.MARK) {
      last--;
    }
    int start = Math.max(first, last - LONGEST_TAIL);
    int from = Math.max(start, breakBefore[last] + 1);
    for (int i = last; i >= from; i--) {
      if (level[i] >= STRONG) {
        int place = i == last ? 1 : i == from ? 2 : 3;
        int clause = from == first ? 0 : from == start ? 1 : 2;
        return FeatureHash.mix(lemma[i], place * 3 + clause);
      }
    }
    return 0;
  }

  private long head(int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (level[i] >= STRONG) {
        boolean word = tag[i + 1] == PartOfSpeech.SCONJ.ordinal() || shape[i + 1] == Shapes.MARK;
        return FeatureHash.mix(lemma[i], word ? this.word[i + 1] : tag[i + 1]);
      }
    }
    return 0;
  }

  private void sweepForward(int first, int end) {
    int cue = -1;
    int stop = first - 1;
    int count = 0;
    for (int i = first; i < end; i++) {
      cueBefore[i] = cue;
      breakBefore[i] = stop;
      cue = mayBeCue(i) ? i : cue;
      stop = isBreak(i) ? i : stop;
      count += isVerb(i) ? 1 : 0;
      verbs[i] = (short) Math.min(count, Short.MAX_VALUE);
    }
  }

  private void sweepBackward(int first, int end) {
    int cue = -1;
    int stop = end;
    for (int i = end - 1; i >= first; i--) {
      cueAfter[i] = cue;
      breakAfter[i] = stop;
      cue = mayBeCue(i) ? i : cue;
      stop = isBreak(i) ? i : stop;
    }
  }

  boolean has(int token, PartOfSpeech wanted) {
    return tag[token] == wanted.ordinal();
  }

  /** The hash of a word; of what lies beyond the text, a number of its own. */
  long wordAt(int token) {
    return token < 0 || token >= word.length ? BEYOND : word[token];
  }

  /** The number of a part of speech; of what lies beyond the text, one of its own. */
  long tagAt(int token) {
    return token < 0 || token >= tag.length ? BEYOND : tag[token];
  }

  boolean mayBeCue(int token) {
    return level[token] >= 2;
  }

  boolean isVerb(int token) {
    return tag[token] == PartOfSpeech.VERB.ordinal() || tag[token] == PartOfSpeech.AUX.ordinal();
  }

  private boolean isBreak(int token) {
    return tag[token] == PartOfSpeech.PUNCT.ordinal() && !text.word(token).equals("-");
  }
}
