package org.hearsay.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what the tagger's model, trained on web text, gets wrong most often in news: common nouns
 * in names, and marks taken for words.
 *
 * <p>A capital inside a sentence that does not write most of its words so makes a proper noun.
 */
final class TagRepair {

  private static final Set<String> LINKS =
      Set.of(
          "that",
          "if",
          "whether",
          "because",
          "although",
          "though",
          "since",
          "while",
          "as",
          "than",
          "for",
          "when",
          "after",
          "before",
          "until",
          "unless",
          "once",
          "how",
          "where",
          "like");

  /** No nouns. */
  private static final Set<String> PRESENT =
      Set.of(
          "confirms",
          "insists",
          "calculates",
          "believes",
          "argues",
          "denies",
          "admits",
          "warns",
          "tells",
          "thinks",
          "adds",
          "says",
          "explains",
          "maintains",
          "concedes",
          "acknowledges",
          "announces",
          "declares",
          "suggests",
          "predicts",
          "concludes",
          "reveals",
          "asserts");

  /** Verbs before "that" only. */
  private static final Set<String> ALSO_NOUNS =
      Set.of("reports", "claims", "notes", "estimates", "shows", "states", "reckons", "finds");

  private TagRepair() {}

  /** Changes {@code tags} of a sentence in place. */
  static void mend(List<String> words, List<String> tags) {
    for (int i = 0; i < words.size(); i++) {
      tags.set(i, byShape(words.get(i), tags.get(i)));
    }
    mendTold(words, tags);
    mendPresent(words, tags);
    if (!capitalsSayNothing(words)) {
      mendNames(words, tags);
    }
  }

  /** Currency signs are symbols, marks without a letter punctuation, words no punctuation. */
  private static String byShape(String word, String tag) {
    char last = word.charAt(word.length() - 1);
    if (Marks.isCurrency(last) || word.equals("%")) {
      return "SYM";
    }
    boolean mark = word.chars().noneMatch(Character::isLetterOrDigit);
    boolean markTag = tag.equals("PUNCT") || tag.equals("SYM");
    if (mark) {
      return markTag ? tag : "PUNCT";
    }
    if (!markTag) {
      return tag;
    }
    return Character.isDigit(word.charAt(0)) ? "NUM" : isCapitalized(word) ? "PROPN" : "X";
  }

  private static void mendNames(List<String> words, List<String> tags) {
    boolean first = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!first && isCapitalized(word) && (isMistaken(word, tags.get(i)) || isCamel(word))) {
        tags.set(i, "PROPN");
      }
      first = Character.isLetter(word.charAt(0)) ? false : first || opensAnew(word);
    }
  }

  /** "Told <em>Reuters</em> the deal was done": the model takes the name for a "that". */
  private static boolean isMistaken(String name, String tag) {
    boolean link = tag.equals("SCONJ") && !LINKS.contains(name.toLowerCase(Locale.ROOT));
    return tag.equals("NOUN") || link;
  }

  /** "TakeoverWire". */
  private static boolean isCamel(String word) {
    return Character.isLowerCase(word.charAt(word.length() - 1))
        && word.chars().filter(Character::isUpperCase).count() > 1
        && word.chars().allMatch(Character::isLetter);
  }

  /** "A senior official told": no noun, and no adjective before it. */
  private static void mendTold(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).equals("told") && tags.get(i).equals("NOUN")) {
        tags.set(i, "VERB");
        if (tags.get(i - 1).equals("ADJ")) {
          tags.set(i - 1, "NOUN");
        }
      }
    }
  }

  /** "The airline <em>confirms</em> that": the model knows few such verbs in the present. */
  private static void mendPresent(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      boolean that = i + 1 < words.size() && words.get(i + 1).equals("that");
      boolean says = PRESENT.contains(words.get(i)) || that && ALSO_NOUNS.contains(words.get(i));
      boolean subject = tags.get(i - 1).equals("NOUN") || tags.get(i - 1).equals("PROPN");
      if (says && subject && tags.get(i).equals("NOUN")) {
        tags.set(i, "VERB");
      }
    }
  }

  private static boolean opensAnew(String mark) {
    return mark.equals("\"") || mark.equals(":") || mark.equals("'") || mark.equals("…");
  }

  /** True in headlines: most of the longer words have capitals. */
  private static boolean capitalsSayNothing(List<String> words) {
    int longer = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longer++;
        capitals += isCapitalized(word) ? 1 : 0;
      }
    }
    return 2 * capitals > longer;
  }

  private static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
