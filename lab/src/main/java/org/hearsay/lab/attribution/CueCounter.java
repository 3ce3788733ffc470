package org.hearsay.lab.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.sequence.FeatureHash;

/** Counts how often each word is part of a cue, and makes a lexicon of it. Mutable. */
final class CueCounter {

  private static final int ENOUGH = 3;

  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> cues = new TreeMap<>();

  void count(GoldTokens tokens) {
    for (int i = 0; i < tokens.text().size(); i++) {
      String word = tokens.text().word(i).toLowerCase(Locale.ROOT);
      all.merge(word, 1, Integer::sum);
      if (tokens.isCue(i)) {
        cues.merge(word, 1, Integer::sum);
      }
    }
  }

  CueLexicon lexicon() {
    long[] hashes = new long[cues.size()];
    int[] levels = new int[cues.size()];
    int size = 0;
    for (Map.Entry<String, Integer> entry : cues.entrySet()) {
      int total = all.get(entry.getKey());
      int level = total < ENOUGH ? 0 : level(entry.getValue() / (double) total);
      if (level > 0) {
        hashes[size] = FeatureHash.of(entry.getKey());
        levels[size++] = level;
      }
    }
    return CueLexicon.of(Arrays.copyOf(hashes, size), Arrays.copyOf(levels, size));
  }

  private static int level(double share) {
    return (int) List.of(0.03, 0.15, 0.4, 0.7).stream().filter(step -> share >= step).count();
  }
}
