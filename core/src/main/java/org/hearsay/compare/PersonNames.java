package org.hearsay.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.mention.BareName;
import org.hearsay.text.WordList;

/** Tells whether two full names can be one person's. Immutable. */
final class PersonNames {

  /** For each given name the numbers of the groups of names that one person may go by. */
  private final Map<String, Set<Integer>> nicknames = new HashMap<>();

  PersonNames() {
    int group = 0;
    for (String line : WordList.lines(PersonNames.class, "nicknames.txt")) {
      for (String name : line.split(" ")) {
        nicknames.computeIfAbsent(lower(name), n -> new HashSet<>()).add(group);
      }
      group++;
    }
  }

  /** The words of a name that tell persons apart. */
  static List<String> words(String name) {
    return BareName.words(name);
  }

  /**
   * True if two names of at least two words can be one person's: family names of one spelling or
   * two transliterations, and given names that agree.
   */
  boolean same(List<String> one, List<String> other) {
    return familyLast(one, other) || familyFirst(one, other);
  }

  private boolean familyLast(List<String> one, List<String> other) {
    return sameFamily(last(one), last(other)) && sameGiven(one.get(0), other.get(0));
  }

  /** "Kim Jong-un" and "Kim Jong Un": the rest is one given name. */
  private static boolean familyFirst(List<String> one, List<String> other) {
    return sameFamily(one.get(0), other.get(0)) && rest(one).equals(rest(other));
  }

  private static String rest(List<String> words) {
    return Spelling.skeleton(String.join("", words.subList(1, words.size())));
  }

  static boolean sameFamily(String one, String other) {
    return Spelling.loose(one).equals(Spelling.loose(other));
  }

  /** Stricter than {@link #sameFamily}, for a name that stands without a given name. */
  static boolean sameAlone(String one, String other) {
    return Spelling.normal(one).equals(Spelling.normal(other))
        || Math.min(one.length(), other.length()) >= 6 && sameFamily(one, other);
  }

  private boolean sameGiven(String one, String other) {
    String a = lower(one);
    String b = lower(other);
    if (isInitial(a) || isInitial(b)) {
      return a.charAt(0) == b.charAt(0);
    }
    return Spelling.loose(a).equals(Spelling.loose(b))
        || nicknamesOf(a).stream().anyMatch(nicknamesOf(b)::contains)
        || Math.min(a.length(), b.length()) >= 4
            && Spelling.skeleton(a).equals(Spelling.skeleton(b));
  }

  private Set<Integer> nicknamesOf(String name) {
    return nicknames.getOrDefault(name, Set.of());
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || word.length() == 2 && word.endsWith(".");
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
