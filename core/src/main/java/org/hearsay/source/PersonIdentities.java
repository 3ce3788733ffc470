package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the names of one person; two people with one surname stay two. */
final class PersonIdentities {

  private final PersonNames names;
  private final Grouping grouping;

  /** By their first occurrences. */
  private final Map<Integer, FullName> full = new LinkedHashMap<>();

  /** The first occurrence of each full name, by its key. */
  private final Map<String, Integer> known = new HashMap<>();

  /** The full names that a single word can be part of. */
  private final Map<String, Set<Integer>> byWord = new HashMap<>();

  private final List<Integer> unborne = new ArrayList<>();
  private final Map<Integer, FullName> single = new LinkedHashMap<>();

  PersonIdentities(Grouping grouping, PersonNames names) {
    this.grouping = grouping;
    this.names = names;
  }

  void join() {
    for (int i = 0; i < grouping.size(); i++) {
      Occurrence occurrence = grouping.at(i);
      if (occurrence.isPerson() && occurrence.named()) {
        put(i, FullName.of(occurrence.name()));
      }
    }
    new NameLinkage(grouping, names, full).join();
    full.forEach(
        (i, name) -> {
          for (SpelledWord word : name.words()) {
            byWord.computeIfAbsent(key(word), k -> new LinkedHashSet<>()).add(i);
          }
        });
    single.forEach(this::joinSingle);
    joinAlike();
  }

  private void put(int i, FullName name) {
    if (name.isFull()) {
      Integer same = known.putIfAbsent(name.key(), i);
      if (same == null) {
        full.put(i, name);
      } else {
        boolean alike = name.isWrittenAs(full.getOrDefault(same, name));
        grouping.join(same, i, alike ? "the same name" : "two spellings");
      }
    } else if (!name.words().isEmpty()) {
      single.put(i, name);
    }
  }

  /** The same for all spellings of a word that can stand for one name. */
  private static String key(SpelledWord word) {
    return Spelling.loose(word.skeleton());
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
    return name.isFull() ? Optional.ofNullable(known.get(name.key())) : bearer(name);
  }

  private void joinSingle(int i, FullName name) {
    bearer(name).ifPresent(group -> grouping.join(group, i, "surname"));
    if (!byWord.containsKey(key(name.first()))) {
      unborne.add(i);
    }
  }

  /** The only one who bears a name as the last or first of his, else the only one at all. */
  private Optional<Integer> bearer(FullName single) {
    Set<Integer> family = new LinkedHashSet<>();
    Set<Integer> any = new LinkedHashSet<>();
    for (int i : byWord.getOrDefault(key(single.first()), Set.of())) {
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
      if (family.size() > 1) {
        return Optional.empty();
      }
    }
    Set<Integer> bearers = family.isEmpty() ? any : family;
    return bearers.size() == 1 ? Optional.of(bearers.iterator().next()) : Optional.empty();
  }

  /** By any word of the name, but not by a given name that many have: Lula, Saddam. */
  private static boolean isCalledBy(FullName name, SpelledWord word) {
    return !word.given()
        && name.words().stream().anyMatch(part -> PersonNames.isSameAlone(part, word));
  }

  /** Surnames that nobody bears in full, alike in two reports. */
  private void joinAlike() {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i : single.keySet()) {
      Integer other = known.putIfAbsent(Spelling.normal(grouping.at(i).name()), i);
      if (other != null) {
        grouping.join(other, i, "the same name");
      }
    }
  }
}
