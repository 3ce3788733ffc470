package org.hearsay.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.ClassPathFile;
import org.hearsay.text.PartOfSpeech;

/**
 * Base forms of verbs and nouns and the broad classes of their meanings (communication, thought,
 * perception, person, group …), from WordNet. Words are kept as hashes only. Immutable; may be
 * shared by threads.
 */
public final class WordSenses {

  /** What is known of a word as it stands in a text: its base form's hash and its class. */
  record Sense(long lemma, int type) {}

  private final long[] words;
  private final int[] verbTypes;
  private final int[] nounTypes;
  private final long[] irregular;
  private final long[] irregularLemmas;

  /**
   * All arrays by sorted hash.
   *
   * @param words base forms
   * @param verbTypes class of each as a verb, 0 if it is none
   * @param nounTypes class of each as a noun, 0 if it is none
   * @param irregular inflected forms
   * @param irregularLemmas base form of each
   */
  public WordSenses(
      long[] words, int[] verbTypes, int[] nounTypes, long[] irregular, long[] irregularLemmas) {
    this.words = words;
    this.verbTypes = verbTypes;
    this.nounTypes = nounTypes;
    this.irregular = irregular;
    this.irregularLemmas = irregularLemmas;
  }

  static WordSenses load() {
    return ClassPathFile.read(WordSenses.class, "senses.lexicon", WordSenses::read);
  }

  /** Reads what {@link #write} wrote. */
  public static WordSenses read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new DataInputStream(stream).readAllBytes());
    int size = in.getInt();
    int odd = in.getInt();
    return new WordSenses(
        longs(in, size), shorts(in, size), shorts(in, size), longs(in, odd), longs(in, odd));
  }

  private static long[] longs(ByteBuffer in, int count) {
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.getLong();
    }
    return values;
  }

  private static int[] shorts(ByteBuffer in, int count) {
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.getShort();
    }
    return values;
  }

  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(words.length);
    out.writeInt(irregular.length);
    for (long word : words) {
      out.writeLong(word);
    }
    for (int type : verbTypes) {
      out.writeShort(type);
    }
    for (int type : nounTypes) {
      out.writeShort(type);
    }
    for (long form : irregular) {
      out.writeLong(form);
    }
    for (long lemma : irregularLemmas) {
      out.writeLong(lemma);
    }
    out.flush();
  }

  /**
   * The base form and class of a word.
   *
   * @param word in small letters
   */
  Sense of(String word, PartOfSpeech tag) {
    long hash = FeatureHash.of(word);
    boolean verb = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    if (!verb && tag != PartOfSpeech.NOUN) {
      return new Sense(hash, 0);
    }
    int odd = Arrays.binarySearch(irregular, hash);
    if (odd >= 0) {
      return sense(irregularLemmas[odd], verb, irregularLemmas[odd]);
    }
    for (String base : BaseForms.of(word, verb)) {
      long lemma = FeatureHash.of(base);
      if (type(lemma, verb) != 0) {
        return sense(lemma, verb, lemma);
      }
    }
    return new Sense(hash, 0);
  }

  private Sense sense(long lemma, boolean verb, long result) {
    return new Sense(result, type(lemma, verb));
  }

  private int type(long lemma, boolean verb) {
    int at = Arrays.binarySearch(words, lemma);
    return at < 0 ? 0 : verb ? verbTypes[at] : nounTypes[at];
  }
}
