package org.hearsay.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Joins the names of one body: by its key, and abbreviations with what they stand for. */
final class BodyIdentities {

  /** Letters from which on a name may be spelled in two ways. */
  private static final int LEAST_SPELLED = 6;

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
    joinSpellings(grouping);
    new ShortBodyNames(grouping, byKey).join();
  }

  /** The group of the body with that key, if any report knows one. */
  Optional<Integer> withKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * Joins a name that one report takes for a person's with that of a body: "Vantor said". Without
   * such a body it is one itself.
   */
  void joinMistaken(Grouping grouping, int person) {
    Occurrence occurrence = grouping.at(person);
    String key = names.key(occurrence.name(), true, true).orElse("");
    if (key.startsWith("=")) {
      joinByKey(grouping, key, person);
    }
  }

  private void joinByKey(Grouping grouping, int i) {
    Occurrence occurrence = grouping.at(i);
    Optional<String> key =
        names.key(occurrence.nameWithCountry(), occurrence.speaks(), occurrence.named());
    key.ifPresent(k -> joinByKey(grouping, k, i));
  }

  private void joinByKey(Grouping grouping, String key, int i) {
    Integer known = byKey.putIfAbsent(key, i);
    if (known != null) {
      grouping.join(known, i, key.startsWith("=") ? "the same name" : "one body");
    }
  }

  /**
   * Bodies with names of their own that two reports write over differently: Hezbollah, Hizbullah.
   */
  private void joinSpellings(Grouping grouping) {
    Map<String, Integer> known = new LinkedHashMap<>();
    byKey.forEach(
        (key, i) -> {
          String loose = loose(key);
          Integer other = loose.isEmpty() ? null : known.putIfAbsent(loose, i);
          if (other != null) {
            grouping.join(other, i, "two spellings");
          }
        });
  }

  /** The same for spellings of one name; empty for keys that are no names or too short. */
  private static String loose(String key) {
    String name = key.replace("-", " ");
    String bare = name.startsWith("=al ") ? name.substring("=al ".length()) : name.substring(1);
    boolean own = key.startsWith("=") && bare.length() >= LEAST_SPELLED && bare.indexOf(' ') < 0;
    return own ? Spelling.loose(Spelling.normal(bare)) : "";
  }
}
