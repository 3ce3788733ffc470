package org.hearsay.mention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.ClassPathFile;

/**
 * Classes of words that stand in like places, learned from plain texts, in three sizes. Words are
 * known by 32 bits of their hash. Immutable.
 */
final class WordClusters {

  /** Class of a word that is not known. */
  static final int UNKNOWN = 0;

  private static final class Holder {
    static final WordClusters SHARED =
        ClassPathFile.read(WordClusters.class, "clusters.bin", WordClusters::read);
  }

  /** In ascending order. */
  private final int[] words;

  private final short[] classes;
  private final byte[] middle;
  private final byte[] coarse;

  private WordClusters(int[] words, short[] classes, byte[] middle, byte[] coarse) {
    this.words = words;
    this.classes = classes;
    this.middle = middle;
    this.coarse = coarse;
  }

  static WordClusters shared() {
    return Holder.SHARED;
  }

  /**
   * How many fine classes there are, for each its middle and its coarse one, how many words, for
   * each its hash and its fine class.
   */
  private static WordClusters read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    int fine = in.getShort();
    byte[] middle = new byte[fine + 1];
    byte[] coarse = new byte[fine + 1];
    for (int i = 1; i <= fine; i++) {
      middle[i] = (byte) (in.get() + 1);
      coarse[i] = (byte) (in.get() + 1);
    }
    int[] words = new int[in.getInt()];
    short[] classes = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.getInt();
      classes[i] = (short) (in.getShort() + 1);
    }
    return new WordClusters(words, classes, middle, coarse);
  }

  /**
   * The finest class of a word, or {@link #UNKNOWN}.
   *
   * @param first whether it opens its sentence
   */
  int of(String word, boolean first) {
    for (String form : WordForms.of(word, first)) {
      int place = Arrays.binarySearch(words, (int) FeatureHash.of(form));
      if (place >= 0) {
        return classes[place];
      }
    }
    return UNKNOWN;
  }

  /** The class of middle size that a fine class is in. */
  int middle(int fine) {
    return middle[fine];
  }

  /** The large class that a fine class is in. */
  int coarse(int fine) {
    return coarse[fine];
  }
}
