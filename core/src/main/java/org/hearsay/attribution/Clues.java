package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import org.hearsay.report.Layout;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/**
 * What can be said of every token of a report before any label is given: its word and endings as
 * hashes, its part of speech, its place in quotation marks, the nearest words that may be cues.
 *
 * <p>Arrays by token, filled in a few sweeps over the text; not changed afterwards.
 */
public final class Clues {

  final Layout layout;
  final TokenizedText text;
  final long[] word;
  final long[] prefix;
  final long[] suffix2;
  final long[] suffix3;
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

  final Quotes quotes;

  public Clues(Layout layout, CueLexicon lexicon) {
    this.layout = layout;
    text = layout.text();
    int size = text.size();
    word = new long[size];
    prefix = new long[size];
    suffix2 = new long[size];
    suffix3 = new long[size];
    tag = new byte[size];
    shape = new byte[size];
    level = new byte[size];
    for (int i = 0; i < size; i++) {
      describe(i, lexicon);
    }
    cueBefore = new int[size];
    cueAfter = new int[size];
    breakBefore = new int[size];
    breakAfter = new int[size];
    verbs = new short[size];
    List<Sentence> sentences = text.sentences();
    for (Sentence sentence : sentences) {
      sweepForward(sentence);
      sweepBackward(sentence);
    }
    quotes = new Quotes(text);
  }

  private void describe(int i, CueLexicon lexicon) {
    String plain = text.word(i);
    String small = Shapes.withoutDigits(plain.toLowerCase(Locale.ROOT));
    int length = small.length();
    word[i] = FeatureHash.of(small);
    prefix[i] = FeatureHash.of(small, 0, Math.min(4, length));
    suffix2[i] = FeatureHash.of(small, Math.max(0, length - 2), length);
    suffix3[i] = FeatureHash.of(small, Math.max(0, length - 3), length);
    tag[i] = (byte) text.tag(i).ordinal();
    shape[i] = Shapes.of(plain);
    level[i] = (byte) lexicon.level(word[i]);
  }

  private void sweepForward(Sentence sentence) {
    int cue = -1;
    int stop = sentence.firstToken() - 1;
    int count = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      cueBefore[i] = cue;
      breakBefore[i] = stop;
      cue = mayBeCue(i) ? i : cue;
      stop = isBreak(i) ? i : stop;
      count += isVerb(i) ? 1 : 0;
      verbs[i] = (short) Math.min(count, Short.MAX_VALUE);
    }
  }

  private void sweepBackward(Sentence sentence) {
    int cue = -1;
    int stop = sentence.endToken();
    for (int i = sentence.endToken() - 1; i >= sentence.firstToken(); i--) {
      cueAfter[i] = cue;
      breakAfter[i] = stop;
      cue = mayBeCue(i) ? i : cue;
      stop = isBreak(i) ? i : stop;
    }
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
