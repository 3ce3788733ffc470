package org.hearsay.mention;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hearsay.sequence.FeatureBag;
import org.hearsay.sequence.FeatureHash;
import org.hearsay.text.ClassPathFile;
import org.hearsay.text.TokenizedText;

/**
 * Long lists of names: cities, provinces, given names and surnames of many languages. What they
 * hold is often a common word, too; so they are hints for a model and no rules. Names are known by
 * 32 bits of their hash. Immutable.
 */
final class Gazetteer {

  private static final class Holder {
    static final Gazetteer SHARED =
        ClassPathFile.read(Gazetteer.class, "gazetteer.bin", Gazetteer::read);
  }

  private static final int COUNT = 4;
  private static final int CITY = 1;
  private static final int PROVINCE = 1 << 1;
  private static final int GIVEN = 1 << 2;
  private static final int SURNAME = 1 << 3;
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 40;

  /** In ascending order. */
  private final int[] names;

  private final byte[] lists;

  private Gazetteer(int[] names, byte[] lists) {
    this.names = names;
    this.lists = lists;
  }

  /** How many names, the hash of each, and the lists that hold each, as bits. */
  private static Gazetteer read(InputStream stream) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
    int[] names = new int[bytes.getInt()];
    byte[] lists = new byte[names.length];
    bytes.asIntBuffer().get(names);
    bytes.position(Integer.BYTES * (names.length + 1)).get(lists);
    return new Gazetteer(names, lists);
  }

  static Gazetteer shared() {
    return Holder.SHARED;
  }

  /** Adds one feature for each list. */
  static void addEach(int lists, int template, FeatureBag features) {
    for (int bit = 0; bit < COUNT; bit++) {
      if ((lists >> bit & 1) != 0) {
        features.add(template, bit);
      }
    }
  }

  /** For each token of {@code text} the lists that hold it, or a phrase that it is in, as bits. */
  int[] lookUp(TokenizedText text) {
    int[] found = new int[text.size()];
    for (int token = 0; token < found.length; token++) {
      String word = text.word(token);
      if (Character.isUpperCase(word.charAt(0))) {
        found[token] |= of(word) & (GIVEN | SURNAME);
        markPlace(text, token, found);
      }
    }
    return found;
  }

  /** The longest place that starts at {@code first}. */
  private void markPlace(TokenizedText text, int first, int[] found) {
    int place = 0;
    for (int end = Math.min(found.length, first + MOST_WORDS); end > first && place == 0; end--) {
      if (text.end(end - 1) - text.start(first) <= LONGEST) {
        place = of(text.span(first, end - 1).of(text.text())) & (CITY | PROVINCE);
        for (int token = first; place != 0 && token < end; token++) {
          found[token] |= place;
        }
      }
    }
  }

  private int of(String name) {
    int place = Arrays.binarySearch(names, (int) FeatureHash.of(name));
    return place >= 0 ? lists[place] : 0;
  }
}
