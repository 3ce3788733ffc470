package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the names of one person; two people with one surname stay two. */
final class PersonIdentities {

  private final PersonNames names = new PersonNames();

  void join(Grouping grouping) {
    List<Integer> full = new ArrayList<>();
    List<Integer> single = new ArrayList<>();
    for (int i = 0; i < grouping.size(); i++) {
      Occurrence occurrence = grouping.at(i);
      if (occurrence.isPerson() && occurrence.named()) {
        (words(grouping, i).size() > 1 ? full : single).add(i);
      }
    }
    joinFull(grouping, full);
    joinSingle(grouping, full, single);
  }

  private static List<String> words(Grouping grouping, int i) {
    return PersonNames.words(grouping.at(i).name());
  }

  /** Only names that share the skeleton of their first or last word are compared. */
  private void joinFull(Grouping grouping, List<Integer> full) {
    Map<String, List<Integer>> buckets = new LinkedHashMap<>();
    for (int i : full) {
      for (String key : keys(words(grouping, i))) {
        List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : bucket) {
          if (names.same(words(grouping, other), words(grouping, i))) {
            grouping.join(other, i, "one person's name");
            break;
          }
        }
        if (bucket.size() < 50) {
          bucket.add(i);
        }
      }
    }
  }

  private static Set<String> keys(List<String> words) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(Spelling.skeleton(words.get(words.size() - 1)));
    keys.add(Spelling.skeleton(words.get(0)));
    return keys;
  }

  private void joinSingle(Grouping grouping, List<Integer> full, List<Integer> single) {
    Map<String, List<Integer>> byWord = new LinkedHashMap<>();
    for (int i : full) {
      for (String word : words(grouping, i)) {
        byWord.computeIfAbsent(Spelling.loose(word), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i : single) {
      String word = words(grouping, i).get(0);
      List<Integer> bearers = byWord.getOrDefault(Spelling.loose(word), List.of());
      Set<Integer> groups = new LinkedHashSet<>();
      bearers.stream()
          .filter(b -> bears(words(grouping, b), word))
          .forEach(b -> groups.add(grouping.find(b)));
      if (groups.size() == 1) {
        grouping.join(groups.iterator().next(), i, "surname");
      }
    }
    joinAlike(grouping, single);
  }

  /** A surname stands anywhere: "Lula" is "da Silva" with others. */
  private static boolean bears(List<String> words, String word) {
    return words.stream().anyMatch(part -> PersonNames.sameAlone(part, word));
  }

  /** Surnames that nobody bears in full, alike in two reports. */
  private static void joinAlike(Grouping grouping, List<Integer> single) {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i : single) {
      Integer other = known.putIfAbsent(Spelling.normal(grouping.at(i).name()), i);
      if (other != null) {
        grouping.join(other, i, "the same name");
      }
    }
  }
}
