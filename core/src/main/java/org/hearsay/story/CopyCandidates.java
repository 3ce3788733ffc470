package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which texts of a story are worth comparing word by word: each with the few that share the most
 * shingles with it. The work grows with the length of all texts, not with the number of pairs.
 */
final class CopyCandidates {

  /** A shingle that more texts have leads to the first of them only. */
  private static final int MOST_HOLDERS = 8;

  /** Each text is compared with at most so many. */
  private static final int MOST_COMPARED = 8;

  /** One shingle may be shared by chance. */
  private static final int LEAST_SHARED = 2;

  /** For each shingle the first texts that have it. */
  private final Map<Long, List<Integer>> holders = new HashMap<>();

  private final List<SortedSet<Long>> shingles;

  CopyCandidates(List<CopyText> texts) {
    shingles = texts.stream().map(CopyCandidates::hashes).toList();
    for (int t = 0; t < texts.size(); t++) {
      for (long hash : shingles.get(t)) {
        List<Integer> first = holders.computeIfAbsent(hash, key -> new ArrayList<>(1));
        if (first.size() < MOST_HOLDERS) {
          first.add(t);
        }
      }
    }
  }

  private static SortedSet<Long> hashes(CopyText text) {
    SortedSet<Long> hashes = new TreeSet<>();
    Shingles.of(text).forEach(shingle -> hashes.add(shingle.hash()));
    return hashes;
  }

  /** The texts to compare with one, by their places. */
  List<Integer> of(int text) {
    SortedMap<Integer, Integer> shared = new TreeMap<>();
    for (long hash : shingles.get(text)) {
      holders.getOrDefault(hash, List.of()).forEach(t -> shared.merge(t, 1, Integer::sum));
    }
    shared.remove(text);
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SHARED)
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
