package org.hearsay.compare;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;

/**
 * A phrase for a source in words that can be compared: "Sorvia's interior minister" is {sorvia,
 * interior, ministry}.
 *
 * @param words in small letters, without articles and endings
 * @param office true if whoever is called so speaks for a body or a state
 * @param apart true if he does not, though a body is named: "a member of the commission"
 * @param name true if the phrase is a name and nothing else
 */
record VoiceWords(Set<String> words, boolean office, boolean apart, boolean name) {

  private static final Set<String> HEADS = WordLists.words("heading-offices");
  private static final Set<String> STATE = WordLists.words("state-words");
  private static final Set<String> APART = WordLists.words("apart-words");

  /** "The two companies" are the companies. */
  private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "both");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern OWNER = Pattern.compile("['’]s?(?=\\P{L}|$)");

  /** Letters that two forms of a country's name share: "Olvenia", "Olvenian". */
  private static final int STEM = 5;

  private static final int LONGEST_ENDING = 3;

  VoiceWords {
    words = Set.copyOf(words);
  }

  static VoiceWords of(String phrase) {
    Set<String> words = new LinkedHashSet<>();
    boolean office = false;
    boolean apart = false;
    boolean name = true;
    for (String word : NO_LETTERS.split(OWNER.matcher(phrase).replaceAll(" "))) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (word.isEmpty() || Lexicon.english().isFunctionWord(lower) || COUNTS.contains(lower)) {
        continue;
      }
      name &= !lower.equals(word);
      office |= isHead(lower) || STATE.contains(lower);
      apart |= APART.contains(lower);
      words.add(form(lower));
    }
    return new VoiceWords(words, office, apart, name);
  }

  /** True for whoever heads a body or speaks for it, in small letters. */
  static boolean isHead(String word) {
    return HEADS.contains(word) || word.startsWith("spokes");
  }

  private static String form(String word) {
    if (word.startsWith("ministe") || word.startsWith("ministr")) {
      return "ministry";
    }
    if (word.startsWith("commission")) {
      return "commission";
    }
    if (word.equals("internal")) {
      return "interior";
    }
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** True if every word of the other is one of these, or the same name in another form. */
  boolean hold(VoiceWords other) {
    return other.words.stream().allMatch(this::holds);
  }

  private boolean holds(String word) {
    return words.stream().anyMatch(own -> own.equals(word) || isForm(own, word));
  }

  /** "Olvenian" and "Olvenia". */
  private static boolean isForm(String one, String other) {
    String longer = one.length() > other.length() ? one : other;
    String shorter = longer == one ? other : one;
    int stem = Math.max(STEM, shorter.length() - 1);
    return shorter.length() >= STEM
        && longer.length() - shorter.length() <= LONGEST_ENDING
        && longer.startsWith(shorter.substring(0, Math.min(stem, shorter.length())))
        && longer.endsWith("n");
  }
}
