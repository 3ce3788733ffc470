package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins full names that differ, where every name of one group can be one person's with every name
 * of the other (complete linkage), and no other group could be meant: "J. Roe" joins neither John
 * nor Jane Roe where both are in the reports.
 */
final class NameLinkage {

  /** Names that share a key; a story has a few of them, hostile input has many. */
  private static final int MOST_COMPARED = 40;

  private static final FullName NONE = FullName.of("");

  private final Grouping grouping;
  private final PersonNames names;
  private final Map<Integer, FullName> full;
  private final Map<String, List<Integer>> buckets = new HashMap<>();

  /** The different names of each group by its root. */
  private final Map<Integer, List<Integer>> members = new LinkedHashMap<>();

  private final Map<Long, NameMatch> matches = new HashMap<>();

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
    full.forEach(
        (i, name) -> {
          members.put(i, List.of(i));
          for (String key : names.keys(name)) {
            List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>());
            if (bucket.size() < MOST_COMPARED) {
              bucket.add(i);
            }
          }
        });
    for (int i = 0; i < grouping.size(); i++) {
      int report = grouping.at(i).mention().reading();
      reports.computeIfAbsent(grouping.find(i), k -> new LinkedHashSet<>()).add(report);
    }
    joinAll(NameMatch.SPELLING);
    joinAll(NameMatch.FORM);
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
      for (String key : names.keys(full.getOrDefault(member, NONE))) {
        buckets.getOrDefault(key, List.of()).forEach(other -> near.add(grouping.find(other)));
      }
    }
    near.removeIf(group -> group == own || !fits(own, group, least));
    return near;
  }

  private boolean fits(int one, int other, NameMatch least) {
    return members(one).stream()
        .allMatch(a -> members(other).stream().allMatch(b -> isOne(a, b, least)));
  }

  /** One report that has both names tells two people apart, unless it spells one in two ways. */
  private boolean isOne(int a, int b, NameMatch least) {
    long pair = (long) Math.min(a, b) << 32 | Math.max(a, b);
    NameMatch match =
        matches.computeIfAbsent(
            pair, p -> names.match(full.getOrDefault(a, NONE), full.getOrDefault(b, NONE)));
    return match.isAtLeast(least) && (match == NameMatch.SPELLING || !sharesReport(a, b));
  }

  private boolean sharesReport(int a, int b) {
    Set<Integer> right = reports.getOrDefault(b, Set.of());
    return reports.getOrDefault(a, Set.of()).stream().anyMatch(right::contains);
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
