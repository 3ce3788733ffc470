package org.hearsay.text;

import java.util.Locale;
import java.util.Set;

/** What the words around a full stop say of it. */
public final class Abbreviations {

  private static final Set<String> BEFORE_NAMES = load("abbreviations-before-names.txt");
  private static final Set<String> BEFORE_NUMBERS = load("abbreviations-before-numbers.txt");
  private static final Set<String> MAY_END = load("abbreviations-that-may-end.txt");
  private static final Set<String> ALSO_WORDS = load("abbreviations-that-are-words.txt");
  private static final Set<String> STARTERS = load("sentence-starters.txt");
  private static final Set<String> SPEECH_VERBS = load("speech-verbs.txt");
  private static final Set<String> AFTER_CLOCK = load("after-clock.txt");

  private Abbreviations() {}

  private static Set<String> load(String name) {
    return WordList.load(Abbreviations.class, name);
  }

  /** True for what is written with a full stop before a name, given without it: "Rev", "Gov". */
  public static boolean isBeforeName(String word) {
    return BEFORE_NAMES.contains(word);
  }

  static boolean isStarter(String word) {
    return STARTERS.contains(word);
  }

  static boolean isSpeechVerb(String word) {
    return SPEECH_VERBS.contains(word);
  }

  /** True if {@code word}, given without a final full stop, is written with one. */
  static boolean isKnown(String word) {
    return BEFORE_NAMES.contains(word)
        || BEFORE_NUMBERS.contains(word)
        || MAY_END.contains(word)
        || isDotted(word);
  }

  /** True if {@code word} keeps its full stop even where a sentence ends. */
  static boolean keepsAtEnd(String word) {
    return word.length() > 1 && isDotted(word)
        || (BEFORE_NAMES.contains(word) || MAY_END.contains(word)) && !ALSO_WORDS.contains(word);
  }

  /**
   * True if a sentence goes on after "{@code written}. {@code next}".
   *
   * @param next starts with a capital or a digit, or is in a script without capitals
   */
  static boolean goesOn(String written, String next) {
    String before = inTitleCase(written);
    boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
    if (BEFORE_NAMES.contains(before) || number && BEFORE_NUMBERS.contains(before)) {
      return true;
    }
    if (isDotted(before)) {
      return dottedGoesOn(before, next, number);
    }
    return MAY_END.contains(before) && !number && !isStarter(next);
  }

  /** Headlines write "GEN." for "Gen."; "NO." may be the word. */
  private static String inTitleCase(String word) {
    boolean capitals = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }

  private static boolean dottedGoesOn(String before, String next, boolean number) {
    if (before.endsWith(".m") || before.endsWith(".M")) {
      return AFTER_CLOCK.contains(next);
    }
    if (Character.isLowerCase(before.charAt(0))) {
      return before.length() > 1;
    }
    return !number && !isStarter(next);
  }

  /**
   * True for an initial and for letters with full stops between them: "J", "U.S", "p.m", "Ph.D".
   */
  static boolean isDotted(String word) {
    if (word.isEmpty() || word.length() > 1 && word.indexOf('.') < 0) {
      return false;
    }
    int since = 0;
    for (int i = 0; i < word.length(); i++) {
      since = word.charAt(i) == '.' ? 0 : since + 1;
      if (since > 2 || since > 0 && !Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
