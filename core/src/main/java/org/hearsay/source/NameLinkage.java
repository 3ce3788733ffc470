package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins full names that differ, where every name of one group can be one person's with every name
 * of the other (complete linkage), and no other group could be meant: "J. Roe" joins neither John
 * nor Jane Roe where both are in the reports.
 */
final class NameLinkage {

  /** Names that share a key; a story has a few of them, hostile input has many. */
  private static final int MOST_COMPARED = 40;

  private final Grouping grouping;
  private final PersonNames names;
  private final Map<Integer, FullName> full;

  /** For each name those that share a key with it. */
  private final Map<Integer, List<List<Integer>>> buckets = new HashMap<>();

  /** The different names of each group by its root. */
  private final Map<Integer, List<Integer>> members = new LinkedHashMap<>();

  private final Map<Integer, Set<Integer>> reports = new HashMap<>();

  /**
   * @param full different names by their first occurrences
   */
  NameLinkage(Grouping grouping, PersonNames names, Map<Integer, FullName> full) {
    this.grouping = grouping;
    this.names = names;
    this.full = full;
  }

  void join() {
    Map<String, List<Integer>> byKey = new HashMap<>();
    full.forEach((i, name) -> put(i, name, byKey));
    for (int i = 0; i < grouping.size(); i++) {
      int report = grouping.at(i).mention().reading();
      reports.computeIfAbsent(grouping.find(i), k -> new LinkedHashSet<>()).add(report);
    }
    joinAll(NameMatch.SPELLING);
    joinAll(NameMatch.MIDDLE);
    joinAll(NameMatch.FORM);
  }

  private void put(int i, FullName name, Map<String, List<Integer>> byKey) {
    members.put(i, List.of(i));
    List<List<Integer>> own = new ArrayList<>();
    for (String key : names.keys(name)) {
      List<Integer> bucket = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (bucket.size() < MOST_COMPARED) {
        bucket.add(i);
      }
      own.add(bucket);
    }
    buckets.put(i, own);
  }

  private void joinAll(NameMatch least) {
    for (int i : full.keySet()) {
      int own = grouping.find(i);
      Set<Integer> fitting = fitting(own, least);
      boolean clear =
          areOne(fitting, least)
              && fitting.stream().allMatch(group -> areOne(fitting(group, least), least));
      if (clear) {
        fitting.forEach(group -> join(i, group, least));
      }
    }
  }

  private boolean areOne(Set<Integer> groups, NameMatch least) {
    return groups.stream()
        .allMatch(a -> groups.stream().allMatch(b -> a.equals(b) || fits(a, b, least)));
  }

  /** The groups of other names that a group can be one with. */
  private Set<Integer> fitting(int own, NameMatch least) {
    Set<Integer> near = new LinkedHashSet<>();
    for (int member : members(own)) {
      for (List<Integer> bucket : buckets.getOrDefault(member, List.of())) {
        bucket.forEach(other -> near.add(grouping.find(other)));
      }
    }
    near.removeIf(group -> group == own || !fits(own, group, least));
    return near;
  }

  private boolean fits(int one, int other, NameMatch least) {
    for (int a : members(one)) {
      for (int b : members(other)) {
        if (!isOne(a, b, least)) {
          return false;
        }
      }
    }
    return true;
  }

  /** One report that has both names tells two people apart, unless it spells one in two ways. */
  private boolean isOne(int a, int b, NameMatch least) {
    NameMatch match = names.match(name(a), name(b));
    return match.isAtLeast(least) && (match == NameMatch.SPELLING || !sharesReport(a, b));
  }

  private FullName name(int i) {
    return Optional.ofNullable(full.get(i)).orElseThrow();
  }

  private boolean sharesReport(int a, int b) {
    Set<Integer> left = reports.getOrDefault(a, Set.of());
    Set<Integer> right = reports.getOrDefault(b, Set.of());
    return left.size() < right.size()
        ? left.stream().anyMatch(right::contains)
        : right.stream().anyMatch(left::contains);
  }

  private List<Integer> members(int root) {
    return members.getOrDefault(root, List.of());
  }

  private void join(int i, int group, NameMatch match) {
    int own = grouping.find(i);
    int other = grouping.find(group);
    List<Integer> all = new ArrayList<>(members(own));
    all.addAll(members(other));
    String reason = match == NameMatch.SPELLING ? "two spellings" : "two forms of one name";
    grouping.join(i, group, reason);
    members.remove(own);
    members.remove(other);
    members.put(grouping.find(i), List.copyOf(all));
  }
}
