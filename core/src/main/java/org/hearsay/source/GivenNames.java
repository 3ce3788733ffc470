package org.hearsay.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.WordList;

/** Tells whether two given names can be one person's. Immutable. */
final class GivenNames {

  private static final int LEAST_CONSONANTS = 3;

  /** For each given name the numbers of the groups of names that one person may go by. */
  private final Map<String, Set<Integer>> nicknames = new HashMap<>();

  GivenNames() {
    int group = 0;
    for (String line : WordList.lines(GivenNames.class, "nicknames.txt")) {
      for (String name : line.split(" ")) {
        nicknames.computeIfAbsent(lower(name), n -> new HashSet<>()).add(group);
      }
      group++;
    }
  }

  /** How two given names agree: spelled alike, one the other's short form or initial, or not. */
  NameMatch match(SpelledWord one, SpelledWord other) {
    if (one.isInitial() || other.isInitial()) {
      return initial(one.lower(), other.lower());
    }
    if (one.loose().equals(other.loose()) && one.endsAlike(other)) {
      return NameMatch.SPELLING;
    }
    if (isNickname(one.lower(), other.lower())) {
      return NameMatch.FORM;
    }
    boolean bothKnown = one.given() && other.given();
    return NameMatch.spellingIf(bothKnown ? isLongAndAlike(one, other) : isWrittenOver(one, other));
  }

  private static NameMatch initial(String a, String b) {
    boolean alike = a.charAt(0) == b.charAt(0);
    return alike ? (a.equals(b) ? NameMatch.SPELLING : NameMatch.FORM) : NameMatch.NONE;
  }

  /** Two known names are mostly two: Jan and Jen. */
  private static boolean isLongAndAlike(SpelledWord one, SpelledWord other) {
    return one.skeleton().length() >= LEAST_CONSONANTS && one.isAlike(other);
  }

  /** Two transliterations: Abdel, Abdul. */
  private static boolean isWrittenOver(SpelledWord one, SpelledWord other) {
    return one.isAlike(other)
        || one.skeleton().length() >= LEAST_CONSONANTS
            && one.skeleton().equals(other.skeleton())
            && one.vowels() == other.vowels();
  }

  private boolean isNickname(String a, String b) {
    Set<Integer> groups = nicknames.getOrDefault(a, Set.of());
    return nicknames.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
