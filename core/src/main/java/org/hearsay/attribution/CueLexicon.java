package org.hearsay.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.ClassPathFile;
import org.hearsay.text.PartOfSpeech;

/**
 * How often a word is a cue or part of one, learned from examples. Words are kept as hashes only.
 * Immutable; may be shared by threads.
 */
public final class CueLexicon {

  /** Sorted hashes, with the level in the lowest four bits. */
  private final long[] entries;

  private CueLexicon(long[] entries) {
    this.entries = entries;
  }

  /**
   * A lexicon of these words.
   *
   * @param hashes hash of each word in small letters, distinct
   * @param levels 1 (sometimes a cue) to 4 (nearly always)
   */
  public static CueLexicon of(long[] hashes, int[] levels) {
    long[] entries = new long[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      entries[i] = (hashes[i] & ~0xFL) | levels[i];
    }
    Arrays.sort(entries);
    return new CueLexicon(entries);
  }

  /** The lexicon that comes with Hearsay. */
  static CueLexicon load() {
    return ClassPathFile.read(CueLexicon.class, "cues.lexicon", CueLexicon::read);
  }

  private static CueLexicon read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    byte[] bytes = in.readAllBytes();
    long[] entries = new long[bytes.length / 8];
    java.nio.ByteBuffer.wrap(bytes).asLongBuffer().get(entries);
    return new CueLexicon(entries);
  }

  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    for (long entry : entries) {
      out.writeLong(entry);
    }
    out.flush();
  }

  /** 0 (never or unknown) to 4 (nearly always) for a word in small letters. */
  public int level(CharSequence word) {
    return level(FeatureHash.of(word));
  }

  int level(long hash) {
    int at = Arrays.binarySearch(entries, hash & ~0xFL);
    int next = at >= 0 ? at : -at - 1;
    boolean found = next < entries.length && (entries[next] & ~0xFL) == (hash & ~0xFL);
    return found ? (int) (entries[next] & 0xF) : 0;
  }

  /** The key here of a word's base form, as this part of speech. */
  public static long lemmaKey(WordSenses senses, String word, PartOfSpeech tag) {
    return key(senses.of(word, tag).lemma(), tag);
  }

  static long key(long lemma, PartOfSpeech tag) {
    return FeatureHash.mix(lemma, tag.ordinal());
  }
}
