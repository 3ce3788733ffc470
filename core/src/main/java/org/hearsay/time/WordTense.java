package org.hearsay.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenizedText;

/** What a single word near a time tells of its tense. From {@code verbs.txt}. Immutable. */
final class WordTense {

  /** How many words away a verb in the present must stand to tell of a plan: "they meet Monday". */
  private static final int NEAR = 3;

  /** Before "to" and a verb: the deed is done or was not done. */
  private static final Set<String> DONE =
      Set.of(
          "had",
          "used",
          "failed",
          "managed",
          "continued",
          "began",
          "able",
          "forced",
          "helped",
          "refused",
          "declined");

  private static final Set<String> PRESENT = Set.of("is", "are", "am");

  private final Map<String, Tense> listed = new HashMap<>();

  WordTense() {
    for (String line : WordList.read("verbs.txt")) {
      String[] fields = line.split("\\s+");
      for (int i = 1; i < fields.length; i++) {
        listed.put(fields[i], Tense.valueOf(fields[0]));
      }
    }
  }

  /**
   * What the word at {@code token} tells.
   *
   * @param distance how many words it stands before the expression; large if behind it
   */
  Tense of(TokenizedText text, int token, int distance) {
    String word = lower(text, token);
    if (listed.get(word) == Tense.FUTURE && !isAttribute(text, token)) {
      return isPluperfect(text, token) ? Tense.PAST : Tense.FUTURE;
    }
    if (token > 0 && lower(text, token - 1).equals("be")) {
      return Tense.OPEN;
    }
    // "Announced Wednesday": right before a day even what the tagger takes for an adjective.
    boolean regular = word.length() > 3 && word.endsWith("ed");
    if (regular && distance == 1) {
      return Tense.PAST;
    }
    PartOfSpeech tag = text.tag(token);
    if (tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX) {
      return Tense.OPEN;
    }
    return regular ? Tense.PAST : verb(text, token, distance);
  }

  private Tense verb(TokenizedText text, int token, int distance) {
    boolean full = text.tag(token) == PartOfSpeech.VERB;
    if (full && isInfinitive(text, token)) {
      return Tense.FUTURE;
    }
    String word = lower(text, token);
    Tense known = listed.get(word);
    if (known != null) {
      return known;
    }
    return full && distance <= NEAR ? present(word) : Tense.OPEN;
  }

  /** "They meet Monday", "the talks resume Monday": a plan; "he says on Monday" tells nothing. */
  private static Tense present(String word) {
    return word.endsWith("s") || word.endsWith("ing") ? Tense.OPEN : Tense.FUTURE;
  }

  /** "Had been due to end Friday". */
  private static boolean isPluperfect(TokenizedText text, int token) {
    return token > 1
        && (lower(text, token - 1).equals("had") || lower(text, token - 2).equals("had"));
  }

  /** "The hastily planned visit": when it was is told by another verb. */
  private static boolean isAttribute(TokenizedText text, int token) {
    return lower(text, token).endsWith("ed")
        && token + 1 < text.size()
        && (text.tag(token + 1) == PartOfSpeech.NOUN || text.tag(token + 1) == PartOfSpeech.ADJ);
  }

  /** "Said it is calling": the verb farther away belongs to another clause. */
  static boolean isPresent(TokenizedText text, int token) {
    return text.tag(token) == PartOfSpeech.AUX && PRESENT.contains(lower(text, token));
  }

  /** "Agreed to meet": what is agreed lies ahead. */
  private static boolean isInfinitive(TokenizedText text, int token) {
    return token > 1
        && lower(text, token - 1).equals("to")
        && !DONE.contains(lower(text, token - 2));
  }

  static String lower(TokenizedText text, int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
