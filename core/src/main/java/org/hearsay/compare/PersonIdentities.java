package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.BareName;

/** Joins the names of one person; two people with one surname stay two. */
final class PersonIdentities {

  private final PersonNames names;
  private final Grouping grouping;

  /** By their first occurrences. */
  private final Map<Integer, FullName> full = new LinkedHashMap<>();

  private final List<Integer> unborne = new ArrayList<>();
  private final List<Integer> single = new ArrayList<>();
  private final Map<Integer, FullName> parsed = new LinkedHashMap<>();

  PersonIdentities(Grouping grouping, PersonNames names) {
    this.grouping = grouping;
    this.names = names;
  }

  void join() {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < grouping.size(); i++) {
      Occurrence occurrence = grouping.at(i);
      FullName name = FullName.of(occurrence.name());
      if (!occurrence.isPerson() || !occurrence.named() || name.words().isEmpty()) {
        continue;
      }
      parsed.put(i, name);
      if (!name.isFull()) {
        single.add(i);
        continue;
      }
      Integer same = known.putIfAbsent(name.key(), i);
      if (same == null) {
        full.put(i, name);
      } else {
        grouping.join(same, i, "the same name");
      }
    }
    new NameLinkage(grouping, names, full).join();
    joinSingle();
  }

  /** Single words that no full name holds: a surname, or a body taken for a person. */
  List<Integer> unborne() {
    return List.copyOf(unborne);
  }

  /** The only person who can be meant by a surname or a name with titles: "Mayor Roe". */
  Optional<Integer> called(String words) {
    FullName name = FullName.of(words);
    if (name.words().isEmpty()) {
      return Optional.empty();
    }
    if (name.isFull()) {
      return full.entrySet().stream()
          .filter(e -> e.getValue().key().equals(name.key()))
          .map(Map.Entry::getKey)
          .findFirst();
    }
    return bearer(name, full.keySet());
  }

  private void joinSingle() {
    Map<String, Set<Integer>> byWord = new LinkedHashMap<>();
    full.forEach(
        (i, name) -> {
          for (String word : name.words()) {
            byWord.computeIfAbsent(Spelling.skeleton(word), k -> new LinkedHashSet<>()).add(i);
          }
        });
    for (int i : single) {
      FullName name = parsed.getOrDefault(i, FullName.of(""));
      Set<Integer> near = byWord.getOrDefault(Spelling.skeleton(name.first()), Set.of());
      Optional<Integer> bearer = bearer(name, near);
      bearer.ifPresent(group -> grouping.join(group, i, "surname"));
      if (near.isEmpty()) {
        unborne.add(i);
      }
    }
    joinAlike();
  }

  /** The only one who bears a name as the last or first of his, else the only one at all. */
  private Optional<Integer> bearer(FullName single, Set<Integer> near) {
    Set<Integer> family = new LinkedHashSet<>();
    Set<Integer> any = new LinkedHashSet<>();
    for (int i : near) {
      FullName name = full.getOrDefault(i, single);
      if (single.isOtherGender(name)) {
        continue;
      }
      if (PersonNames.isSameAlone(name.last(), single.first())
          || names.isFamilyFirst(name, single)) {
        family.add(grouping.find(i));
      } else if (isCalledBy(name, single.first())) {
        any.add(grouping.find(i));
      }
    }
    Set<Integer> bearers = family.isEmpty() ? any : family;
    return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
  }

  /** By any word of the name, but not by a given name that many have: Lula, Saddam. */
  private static boolean isCalledBy(FullName name, String word) {
    return !BareName.isGiven(word)
        && name.words().stream().anyMatch(part -> PersonNames.isSameAlone(part, word));
  }

  /** Surnames that nobody bears in full, alike in two reports. */
  private void joinAlike() {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i : single) {
      Integer other = known.putIfAbsent(Spelling.normal(grouping.at(i).name()), i);
      if (other != null) {
        grouping.join(other, i, "the same name");
      }
    }
  }
}
