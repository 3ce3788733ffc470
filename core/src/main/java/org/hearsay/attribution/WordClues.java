package org.hearsay.attribution;

import java.util.Locale;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.TokenizedText;

/** What can be said of each word of a text by itself, wherever its sentences end. Not changed. */
final class WordClues {

  final long[] word;
  final long[] prefix;
  final long[] suffix2;
  final long[] suffix3;
  final long[] lemma;
  final short[] sense;
  final byte[] tag;
  final byte[] shape;
  final byte[] level;

  private final TokenizedText text;

  WordClues(TokenizedText text, CueLexicon lexicon, WordSenses senses) {
    this.text = text;
    int size = text.size();
    word = new long[size];
    prefix = new long[size];
    suffix2 = new long[size];
    suffix3 = new long[size];
    lemma = new long[size];
    sense = new short[size];
    tag = new byte[size];
    shape = new byte[size];
    level = new byte[size];
    for (int i = 0; i < size; i++) {
      describe(i, lexicon, senses);
    }
  }

  private void describe(int i, CueLexicon lexicon, WordSenses senses) {
    String plain = text.word(i);
    String small = Shapes.withoutDigits(plain.toLowerCase(Locale.ROOT));
    int length = small.length();
    word[i] = FeatureHash.of(small);
    prefix[i] = FeatureHash.of(small, 0, Math.min(4, length));
    suffix2[i] = FeatureHash.of(small, Math.max(0, length - 2), length);
    suffix3[i] = FeatureHash.of(small, Math.max(0, length - 3), length);
    tag[i] = (byte) text.tag(i).ordinal();
    shape[i] = Shapes.of(plain);
    WordSenses.Sense known = senses.of(small, text.tag(i));
    lemma[i] = known.lemma();
    sense[i] = (short) known.type();
    level[i] =
        (byte)
            Math.max(lexicon.level(word[i]), lexicon.level(CueLexicon.key(lemma[i], text.tag(i))));
  }
}
