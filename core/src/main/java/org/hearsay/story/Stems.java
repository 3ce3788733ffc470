package org.hearsay.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Words without their endings, so that "sinks" and "sinking" count as one.
 *
 * <p>Not thread-safe. Remembers the stems of words seen.
 *
 * @see <a href="https://tartarus.org/martin/PorterStemmer/">The Porter stemming algorithm</a>
 */
final class Stems {

  /** Then it forgets all: a stream brings new words for ever. */
  private static final int MAX_REMEMBERED = 200_000;

  /** No word is as long; what is, is a link or garbage. */
  private static final int MAX_LENGTH = 40;

  private final PorterStemmer stemmer = new PorterStemmer();
  private final Map<String, Stemmed> remembered = new HashMap<>();

  private record Stemmed(String word, String stem) {}

  /** The stem of {@code word} in lower case; empty if it has no letter or digit. */
  String of(String word) {
    return stemmed(word).stem;
  }

  /** An equal word that others share, so that a thousand reports hold it but once. */
  String shared(String word) {
    return stemmed(word).word;
  }

  private Stemmed stemmed(String word) {
    Stemmed known = remembered.get(word);
    if (known != null) {
      return known;
    }
    if (remembered.size() >= MAX_REMEMBERED) {
      remembered.clear();
    }
    String stem = stem(word);
    Stemmed stemmed = stem.equals(word) ? new Stemmed(stem, stem) : new Stemmed(word, stem);
    remembered.put(word, stemmed);
    return stemmed;
  }

  private String stem(String word) {
    String plain = plain(word);
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
      return plain;
    }
    return stemmer.stem(plain);
  }

  /** Letters and digits, lower case: "U.S." is "us", "1,500" is "1500", "2.5" stays. */
  private static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length() && plain.length() < MAX_LENGTH; i++) {
      char c = lower.charAt(i);
      boolean decimal = c == '.' && i > 0 && Character.isDigit(lower.charAt(i - 1));
      if (Character.isLetterOrDigit(c) || (decimal && i + 1 < lower.length())) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
