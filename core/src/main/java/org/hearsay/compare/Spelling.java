package org.hearsay.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Brings spellings together that only differ in how a name was written over from another script:
 * Zelenskyy, Zelensky, Zelenskiy. Pure functions.
 */
final class Spelling {

  /** From, to; applied in this order. */
  private static final String[][] LETTERS = {
    {"ł", "l"}, {"ø", "o"}, {"đ", "d"}, {"ð", "d"}, {"ß", "ss"}, {"ı", "i"}, {"ə", "e"},
    {"æ", "ae"}, {"œ", "oe"}, {"tsch", "č"}, {"tch", "č"}, {"sch", "š"}, {"sh", "š"}, {"ch", "č"},
    {"cz", "č"}, {"kh", "h"}, {"zh", "ž"}, {"ph", "f"}, {"dh", "d"}, {"gh", "g"}, {"th", "t"},
    {"ck", "k"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"}, {"q", "k"}, {"x", "ks"},
    {"w", "v"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"},
  };

  /** Pairs of vowels that one script's writing stands for. */
  private static final Set<String> CONFUSED = Set.of("ei", "ou", "ae");

  /** Consonants from which on a word may have lost a vowel. */
  private static final int LONG = 4;

  private Spelling() {}

  /** The word without case, accents, hyphens and the usual differences between transliterations. */
  static String normal(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    plain.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    // "Yeltsin" is "Eltsin" too
    boolean soft = letters.length() > 2 && letters.indexOf("ye") == 0;
    String folded = soft ? letters.substring(1) : letters.toString();
    for (String[] pair : LETTERS) {
      folded = folded.replace(pair[0], pair[1]);
    }
    return collapsed(semivowels(rounded(folded)));
  }

  /** "Rowhani" sounds as "Rouhani": a "w", "v" by now, between "o" and a consonant is no other. */
  private static String rounded(String word) {
    StringBuilder heard = new StringBuilder(word);
    for (int i = 1; i < word.length() - 1; i++) {
      boolean before = word.charAt(i - 1) == 'o' && word.charAt(i) == 'v';
      if (before && "aeiouyvr".indexOf(word.charAt(i + 1)) < 0) {
        heard.setCharAt(i - 1, 'u');
        heard.setCharAt(i, 'u');
      }
    }
    return heard.toString();
  }

  /** "y" and "j" are vowels but for a "j" that begins the word. */
  private static String semivowels(String word) {
    String vowels = word.replace('y', 'i').replace('j', 'i');
    return word.startsWith("j") ? "j" + vowels.substring(1) : vowels;
  }

  private static String collapsed(String word) {
    StringBuilder once = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        once.append(word.charAt(i));
      }
    }
    return once.toString();
  }

  /** {@link #normal} with "e" and "i", "o" and "u" made one: Medvedev, Medvediev. */
  static String loose(String word) {
    return collapsed(normal(word).replace('e', 'i').replace('o', 'u'));
  }

  /** The consonants, and a first and a last vowel: Seok-yol, Suk-yeol; Ivanov but not Ivanova. */
  static String skeleton(String word) {
    String normal = normal(word);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean vowel = "aeiou".indexOf(c) >= 0;
      if (!vowel || i == 0 || c == 'a' && i == normal.length() - 1) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** True if both words end in "a" or neither does: Ivanov is not Ivanova. */
  static boolean endsAlike(String one, String other) {
    return normal(one).endsWith("a") == normal(other).endsWith("a");
  }

  /** The number of the word's vowels, neighbours counted once. */
  static int vowels(String word) {
    return (int) slots(normal(word)).stream().filter(vowel -> !vowel.isEmpty()).count();
  }

  /**
   * True if two words have the same consonants, and between them vowels that writing over from
   * another script confuses: Suk, Seok; Yeol, Yol. A long word may have lost one: Zawahri.
   */
  static boolean isAlike(String one, String other) {
    String a = normal(one).replace("eo", "o").replace("eu", "u");
    String b = normal(other).replace("eo", "o").replace("eu", "u");
    if (!consonants(a).equals(consonants(b)) || !endsAlike(a, b)) {
      return false;
    }
    List<String> left = slots(a);
    List<String> right = slots(b);
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

  /** True if one is the other without a vowel inside a long word: Zawahiri, Zawahri. */
  static boolean hasLostVowel(String one, String other) {
    String a = loose(one);
    String b = loose(other);
    if (Math.abs(a.length() - b.length()) != 1 || !consonants(a).equals(consonants(b))) {
      return false;
    }
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return at > 0
        && at < shorter.length()
        && consonants(longer).length() >= LONG
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

  private static String consonants(String normal) {
    StringBuilder kept = new StringBuilder();
    normal.chars().filter(c -> "aeiou".indexOf(c) < 0).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** The vowels before, between and behind the consonants: one string more than consonants. */
  private static List<String> slots(String normal) {
    List<String> slots = new ArrayList<>();
    StringBuilder vowels = new StringBuilder();
    for (int i = 0; i < normal.length(); i++) {
      if ("aeiou".indexOf(normal.charAt(i)) >= 0) {
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
