package org.hearsay.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.WordList;

/** Family names that stand first, in the spellings of several romanisations. Immutable. */
final class FamilyNames {

  private static final String[][] VOICED = {
    {"woo", "u"}, {"wu", "u"}, {"ch", "j"}, {"k", "g"}, {"t", "d"}, {"p", "b"}, {"r", "l"}
  };

  private final Map<String, String> korean = new HashMap<>();
  private final Set<String> chinese = new HashSet<>();

  FamilyNames() {
    for (String line : WordList.lines(FamilyNames.class, "family-names-first.txt")) {
      String[] fields = line.split("\\|", -1);
      for (String name : fields[1].split(" ")) {
        if (fields[0].equals("KR")) {
          korean.put(lower(name), fields[1]);
        } else {
          chinese.add(lower(name));
        }
      }
    }
  }

  /** True for a family name that usually stands before the given name. */
  boolean isFirst(String word) {
    return korean.containsKey(lower(word)) || chinese.contains(lower(word));
  }

  boolean isChinese(String word) {
    return chinese.contains(lower(word));
  }

  /** Names of one Korean family: Lee and Yi. */
  boolean isSameKorean(String one, String other) {
    return koreanKey(one).isPresent() && koreanKey(one).equals(koreanKey(other));
  }

  /** The same for all spellings of a Korean family's name. */
  Optional<String> koreanKey(String word) {
    return Optional.ofNullable(korean.get(lower(word)));
  }

  /** A Korean given name with one letter for the sounds that romanisations write with two. */
  static String voiced(String given) {
    String folded = lower(given);
    for (String[] pair : VOICED) {
      folded = folded.replace(pair[0], pair[1]);
    }
    return folded;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
