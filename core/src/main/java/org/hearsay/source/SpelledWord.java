package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.mention.BareName;

/**
 * A word of a name, or several written as one, with its spellings for comparing, each worked out
 * once.
 *
 * @param text as the report has it
 * @param lower in small letters
 * @param normal see {@link Spelling#normal}
 * @param loose see {@link Spelling#loose}
 * @param skeleton see {@link Spelling#skeleton}
 * @param consonants those of the normal spelling
 * @param given true for a given name of the lists
 */
record SpelledWord(
    String text,
    String lower,
    String normal,
    String loose,
    String skeleton,
    String consonants,
    boolean given) {

  /** Pairs of vowels that one script's writing stands for. */
  private static final Set<String> CONFUSED = Set.of("ei", "ou", "ae");

  /** Consonants from which on a word may have lost a vowel. */
  private static final int LONG = 4;

  static SpelledWord of(String word) {
    String normal = Spelling.normal(word);
    return new SpelledWord(
        word,
        word.toLowerCase(Locale.ROOT),
        normal,
        Spelling.loose(normal),
        Spelling.skeleton(normal),
        Spelling.consonants(normal),
        BareName.isGiven(word));
  }

  boolean isNormally(SpelledWord other) {
    return normal.equals(other.normal);
  }

  boolean isInitial() {
    return lower.length() == 1;
  }

  boolean hasHyphen() {
    return text.indexOf('-') > 0;
  }

  /** The normal spellings of what hyphens join. */
  List<String> parts() {
    return List.of(text.split("-")).stream().map(Spelling::normal).toList();
  }

  /** True if both words end in "a" or neither does: Ivanov is not Ivanova. */
  boolean endsAlike(SpelledWord other) {
    return normal.endsWith("a") == other.normal.endsWith("a");
  }

  /** The number of the word's vowels, neighbours counted once. */
  int vowels() {
    return (int) slots(normal).stream().filter(vowel -> !vowel.isEmpty()).count();
  }

  /**
   * True if two words have the same consonants, and between them vowels that writing over from
   * another script confuses: Suk, Seok; Yeol, Yol. A long word may have lost one: Zawahri.
   */
  boolean isAlike(SpelledWord other) {
    if (!consonants.equals(other.consonants) || !endsAlike(other)) {
      return false;
    }
    List<String> left = slots(withSimpleVowels(normal));
    List<String> right = slots(withSimpleVowels(other.normal));
    int lost = 0;
    for (int i = 0; i < left.size(); i++) {
      String x = left.get(i);
      String y = right.get(i);
      if (x.isEmpty() != y.isEmpty()) {
        lost += i == 0 || i == left.size() - 1 ? 2 : 1;
      } else if (!x.isEmpty() && !isConfused(x, y)) {
        return false;
      }
    }
    return lost == 0 || lost == 1 && left.size() > LONG;
  }

  /** Korean vowels that two letters write. */
  private static String withSimpleVowels(String normal) {
    return normal.replace("eo", "o").replace("eu", "u");
  }

  /** True if one is the other without a vowel inside a long word: Zawahiri, Zawahri. */
  boolean hasLostVowel(SpelledWord other) {
    boolean fits = consonants.length() >= LONG && consonants.equals(other.consonants);
    if (!fits || Math.abs(loose.length() - other.loose.length()) != 1) {
      return false;
    }
    String longer = loose.length() > other.loose.length() ? loose : other.loose;
    String shorter = loose.length() > other.loose.length() ? other.loose : loose;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return at > 0
        && at < shorter.length()
        && longer.substring(at + 1).equals(shorter.substring(at));
  }

  /** Compares the first and the last of the vowels: "i" and "iu" are two. */
  private static boolean isConfused(String one, String other) {
    return confused(one.charAt(0), other.charAt(0))
        && confused(one.charAt(one.length() - 1), other.charAt(other.length() - 1));
  }

  private static boolean confused(char a, char b) {
    return a == b || CONFUSED.contains("" + a + b) || CONFUSED.contains("" + b + a);
  }

  /** The vowels before, between and behind the consonants: one string more than consonants. */
  private static List<String> slots(String normal) {
    List<String> slots = new ArrayList<>();
    StringBuilder vowels = new StringBuilder();
    for (int i = 0; i < normal.length(); i++) {
      if (Spelling.isVowel(normal.charAt(i))) {
        vowels.append(normal.charAt(i));
      } else {
        slots.add(vowels.toString());
        vowels.setLength(0);
      }
    }
    slots.add(vowels.toString());
    return slots;
  }
}
