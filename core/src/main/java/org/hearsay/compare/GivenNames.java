package org.hearsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.mention.BareName;
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
  NameMatch match(String one, String other) {
    String a = lower(one);
    String b = lower(other);
    if (a.length() == 1 || b.length() == 1) {
      boolean alike = a.charAt(0) == b.charAt(0);
      return alike ? (a.equals(b) ? NameMatch.SPELLING : NameMatch.FORM) : NameMatch.NONE;
    }
    if (Spelling.loose(a).equals(Spelling.loose(b)) && Spelling.endsAlike(a, b)) {
      return NameMatch.SPELLING;
    }
    if (isNickname(a, b)) {
      return NameMatch.FORM;
    }
    boolean bothKnown = BareName.isGiven(one) && BareName.isGiven(other);
    return NameMatch.spellingIf(bothKnown ? isLongAndAlike(a, b) : isWrittenOver(a, b));
  }

  /** Two known names are mostly two: Jan and Jen. */
  private static boolean isLongAndAlike(String a, String b) {
    return Spelling.skeleton(a).length() >= LEAST_CONSONANTS && Spelling.isAlike(a, b);
  }

  /** Two transliterations: Abdel, Abdul. */
  private static boolean isWrittenOver(String a, String b) {
    String skeleton = Spelling.skeleton(a);
    return Spelling.isAlike(a, b)
        || skeleton.length() >= LEAST_CONSONANTS
            && skeleton.equals(Spelling.skeleton(b))
            && Spelling.vowels(a) == Spelling.vowels(b);
  }

  private boolean isNickname(String a, String b) {
    Set<Integer> groups = nicknames.getOrDefault(a, Set.of());
    return nicknames.getOrDefault(b, Set.of()).stream().anyMatch(groups::contains);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
