package org.hearsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the names of one body: by its key, and abbreviations with what they stand for. */
final class BodyIdentities {

  private final BodyNames names;
  private final Map<String, Integer> byKey = new LinkedHashMap<>();

  BodyIdentities(BodyNames names) {
    this.names = names;
  }

  void join(Grouping grouping) {
    for (int i = 0; i < grouping.size(); i++) {
      if (!grouping.at(i).isPerson()) {
        joinByKey(grouping, i);
      }
    }
    joinInitials(grouping);
  }

  /** The group of the body with that key, if any report knows one. */
  Optional<Integer> withKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private void joinByKey(Grouping grouping, int i) {
    Occurrence occurrence = grouping.at(i);
    Optional<String> key = names.key(occurrence.name(), occurrence.speaks(), occurrence.named());
    if (key.isEmpty()) {
      return;
    }
    Integer known = byKey.putIfAbsent(key.get(), i);
    if (known != null) {
      grouping.join(known, i, key.get().startsWith("=") ? "the same name" : "one body");
    }
  }

  /** "IAEA" and the one name whose words begin so; nothing where two names would fit. */
  private void joinInitials(Grouping grouping) {
    Map<String, List<String>> byInitials = new LinkedHashMap<>();
    for (String key : byKey.keySet()) {
      String initials = initials(key);
      if (initials.length() >= 3) {
        byInitials.computeIfAbsent(initials, k -> new ArrayList<>()).add(key);
      }
    }
    byInitials.forEach(
        (initials, keys) -> {
          Integer shortName = byKey.get("=" + initials);
          Integer longName = byKey.get(keys.get(0));
          if (shortName != null && longName != null && keys.size() == 1) {
            grouping.join(longName, shortName, "abbreviation");
          }
        });
  }

  private static String initials(String key) {
    if (!key.startsWith("=") || key.indexOf(' ') < 0) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : key.substring(1).split(" ")) {
      if (word.length() > 3 || initials.length() == 0) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
