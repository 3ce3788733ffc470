package org.hearsay.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Tells from the verbs near a time expression whether it looks back or ahead: "met Friday", "will
 * meet Friday", "agreed to meet Friday". From {@code verbs.txt}. Immutable.
 */
final class TenseReader {

  /** How many words away a verb may stand. */
  private static final int REACH = 16;

  /** How many words away a verb in the present must stand to tell of a plan: "they meet Monday". */
  private static final int NEAR = 3;

  /** Behind these a new clause starts, whose verb is still to come. */
  private static final Set<String> OPENING =
      Set.of(",", "that", "and", "but", ";", ":", "\"", "--");

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "by", "from", "at", "until", "after", "before", "late", "early");

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

  private final Map<String, Tense> words = new HashMap<>();

  TenseReader() {
    for (String line : WordList.read("verbs.txt")) {
      String[] fields = line.split("\\s+");
      for (int i = 1; i < fields.length; i++) {
        words.put(fields[i], Tense.valueOf(fields[0]));
      }
    }
  }

  /** The tense of the clause around {@code span}. */
  Tense around(TokenizedText text, Span span) {
    int first = text.tokenAt(span.start());
    int end = text.tokenAt(span.end() - 1) + 1;
    Sentence sentence = text.sentence(first);
    if (first > sentence.firstToken() && lower(text, first - 1).equals("since")) {
      return Tense.PAST;
    }
    if (end < sentence.endToken() && text.word(end).equals("'s")) {
      return Tense.OPEN;
    }
    Tense back = backward(text, first, sentence.firstToken());
    Tense ahead = forward(text, end, sentence.endToken());
    boolean opening = opensClause(text, first, sentence.firstToken());
    Tense nearer = opening ? ahead : back;
    Tense farther = opening ? back : ahead;
    return nearer != Tense.OPEN ? nearer : farther;
  }

  private static boolean opensClause(TokenizedText text, int first, int start) {
    int before = first - 1;
    if (before >= start && PREPOSITIONS.contains(lower(text, before))) {
      before--;
    }
    return before < start || OPENING.contains(lower(text, before));
  }

  private Tense backward(TokenizedText text, int first, int start) {
    for (int i = first - 1; i >= start && i >= first - REACH; i--) {
      Tense tense = of(text, i, first - i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private Tense forward(TokenizedText text, int first, int end) {
    for (int i = first; i < end && i < first + REACH; i++) {
      Tense tense = of(text, i, REACH);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** What one word tells; {@code distance} is how many words it stands before the expression. */
  private Tense of(TokenizedText text, int token, int distance) {
    String word = lower(text, token);
    Tense listed = words.getOrDefault(word, Tense.OPEN);
    PartOfSpeech tag = text.tag(token);
    boolean regular = word.length() > 3 && word.endsWith("ed");
    if (listed == Tense.FUTURE) {
      return isPluperfect(text, token) ? Tense.PAST : listed;
    }
    // "Announced Wednesday": right before a day even a participle looks back.
    if (regular && distance == 1) {
      return Tense.PAST;
    }
    if (tag == PartOfSpeech.VERB && isInfinitive(text, token)) {
      return Tense.FUTURE;
    }
    if (tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX) {
      return Tense.OPEN;
    }
    if (words.containsKey(word) || lower(text, Math.max(0, token - 1)).equals("be")) {
      return listed;
    }
    return regular ? Tense.PAST : present(word, tag, distance);
  }

  /**
   * "They meet Monday", "the talks resume on Monday": a plan; "he says on Monday" tells nothing.
   */
  private static Tense present(String word, PartOfSpeech tag, int distance) {
    boolean plain = tag == PartOfSpeech.VERB && !word.endsWith("s") && !word.endsWith("ing");
    return plain && distance <= NEAR ? Tense.FUTURE : Tense.OPEN;
  }

  /** "Had been due to end Friday". */
  private static boolean isPluperfect(TokenizedText text, int token) {
    return token > 1
        && (lower(text, token - 1).equals("had") || lower(text, token - 2).equals("had"));
  }

  /** "Agreed to meet": what is agreed lies ahead. */
  private static boolean isInfinitive(TokenizedText text, int token) {
    return token > 1
        && lower(text, token - 1).equals("to")
        && !DONE.contains(lower(text, token - 2));
  }

  private static String lower(TokenizedText text, int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
