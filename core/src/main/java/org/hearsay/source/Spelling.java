package org.hearsay.source;

import java.text.Normalizer;
import java.util.Locale;

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

  /** A normal spelling with "e" and "i", "o" and "u" made one: Medvedev, Medvediev. */
  static String loose(String normal) {
    return collapsed(normal.replace('e', 'i').replace('o', 'u'));
  }

  /**
   * The consonants of a normal spelling, and a first and a last vowel: Seok-yol, Suk-yeol; Ivanov
   * but not Ivanova.
   */
  static String skeleton(String normal) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (!isVowel(c) || i == 0 || c == 'a' && i == normal.length() - 1) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  static String consonants(String normal) {
    StringBuilder kept = new StringBuilder();
    normal.chars().filter(c -> !isVowel(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  static boolean isVowel(int letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
