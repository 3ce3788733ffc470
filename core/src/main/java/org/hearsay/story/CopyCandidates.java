package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which texts of a story are worth comparing word by word: each with the few that share the most
 * shingles with it. The work grows with the length of all texts, not with the number of pairs.
 */
final class CopyCandidates {

  /** A shingle that more texts have leads to the first of them only. */
  private static final int MOST_HOLDERS = 8;

  /** Each text is compared with at most so many. */
  private static final int MOST_COMPARED = 8;

  /** A shingle counts no more when so many chosen texts have it: others have other passages. */
  private static final int MOST_EXPLAINED = 3;

  /** One shingle may be shared by chance, unless it is all there is. */
  private static final int LEAST_SHARED = 2;

  /** For each shingle the first texts that have it. */
  private final Map<Long, int[]> holders = new HashMap<>();

  private final List<long[]> shingles;

  CopyCandidates(List<CopyText> texts) {
    shingles = texts.stream().map(Shingles::of).toList();
    for (int t = 0; t < texts.size(); t++) {
      for (long hash : shingles.get(t)) {
        holders.put(hash, with(holders.getOrDefault(hash, new int[0]), t));
      }
    }
    holders.values().removeIf(those -> those.length < 2);
  }

  private static int[] with(int[] holders, int text) {
    if (holders.length == MOST_HOLDERS) {
      return holders;
    }
    int[] more = Arrays.copyOf(holders, holders.length + 1);
    more[holders.length] = text;
    return more;
  }

  /** The texts to compare with one, by their places. */
  List<Integer> of(int text) {
    long[] own = shingles.get(text);
    int least = Math.min(LEAST_SHARED, own.length);
    int[] explained = new int[own.length];
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < MOST_COMPARED) {
      SortedMap<Integer, Integer> shared = shared(own, explained);
      shared.keySet().removeAll(chosen);
      shared.remove(text);
      int best = most(shared);
      if (shared.getOrDefault(best, 0) < least) {
        break;
      }
      chosen.add(best);
      for (int i = 0; i < own.length; i++) {
        explained[i] += Arrays.binarySearch(holders(own[i]), best) >= 0 ? 1 : 0;
      }
    }
    return chosen;
  }

  private int[] holders(long hash) {
    return holders.getOrDefault(hash, new int[0]);
  }

  /** How many shingles each text shares, of those not yet explained. */
  private SortedMap<Integer, Integer> shared(long[] own, int[] explained) {
    SortedMap<Integer, Integer> shared = new TreeMap<>();
    for (int i = 0; i < own.length; i++) {
      if (explained[i] < MOST_EXPLAINED) {
        for (int holder : holders(own[i])) {
          shared.merge(holder, 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  /** The first of those that share the most. */
  private static int most(SortedMap<Integer, Integer> shared) {
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      best = entry.getValue() > shared.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }
}
