package org.hearsay.lab.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.WordSenses;
import org.hearsay.sequence.FeatureHash;

/**
 * Counts how often each word, and each base form with its part of speech, is part of a cue, and
 * makes a lexicon of it. Mutable.
 */
final class CueCounter {

  private static final int ENOUGH = 3;

  private final Map<Long, Integer> all = new HashMap<>();
  private final Map<Long, Integer> cues = new TreeMap<>();

  private final WordSenses senses;

  CueCounter(WordSenses senses) {
    this.senses = senses;
  }

  void count(GoldTokens tokens) {
    for (int i = 0; i < tokens.text().size(); i++) {
      String word = tokens.text().word(i).toLowerCase(Locale.ROOT);
      count(FeatureHash.of(word), tokens.isCue(i));
      count(CueLexicon.lemmaKey(senses, word, tokens.text().tag(i)), tokens.isCue(i));
    }
  }

  private void count(long key, boolean cue) {
    all.merge(key, 1, Integer::sum);
    if (cue) {
      cues.merge(key, 1, Integer::sum);
    }
  }

  CueLexicon lexicon() {
    long[] hashes = new long[cues.size()];
    int[] levels = new int[cues.size()];
    int size = 0;
    for (Map.Entry<Long, Integer> entry : cues.entrySet()) {
      int total = all.getOrDefault(entry.getKey(), 0);
      int level = total < ENOUGH ? 0 : level(entry.getValue() / (double) total);
      if (level > 0) {
        hashes[size] = entry.getKey();
        levels[size++] = level;
      }
    }
    return CueLexicon.of(Arrays.copyOf(hashes, size), Arrays.copyOf(levels, size));
  }

  private static int level(double share) {
    return (int) List.of(0.03, 0.15, 0.4, 0.7).stream().filter(step -> share >= step).count();
  }
}
