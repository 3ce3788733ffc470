package org.hearsay.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Tells from the verbs near a time expression whether it looks back or ahead. From {@code
 * verbs.txt}. Immutable.
 */
final class TenseReader {

  /** How many words away a verb may stand. */
  private static final int REACH = 16;

  /** Behind these a new clause starts, whose verb is still to come. */
  private static final Set<String> OPENING =
      Set.of(",", "that", "and", "but", ";", ":", "\"", "--");

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

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "by", "from", "at", "until", "after", "before", "late", "early");

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
    int before = first - 1;
    if (before >= sentence.firstToken() && text.word(before).equalsIgnoreCase("since")) {
      return Tense.PAST;
    }
    if (end < sentence.endToken() && text.word(end).equals("'s")) {
      return Tense.OPEN;
    }
    Tense back = backward(text, first, sentence.firstToken());
    Tense ahead = forward(text, end, sentence.endToken());
    boolean opening = opensClause(text, first, sentence.firstToken());
    Tense nearer = opening ? ahead : back;
    return nearer != Tense.OPEN ? nearer : opening ? back : ahead;
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
      Tense tense = i == first - 1 && isRegularPast(text, i) ? pastOr(text, i) : of(text, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  /** "Announced Wednesday": right before a day even a participle looks back. */
  private Tense pastOr(TokenizedText text, int token) {
    return words.getOrDefault(lower(text, token), Tense.PAST);
  }

  private static boolean isRegularPast(TokenizedText text, int token) {
    String word = lower(text, token);
    return word.length() > 3 && word.endsWith("ed");
  }

  private Tense forward(TokenizedText text, int first, int end) {
    for (int i = first; i < end && i < first + REACH; i++) {
      Tense tense = of(text, i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private Tense of(TokenizedText text, int token) {
    String word = lower(text, token);
    Tense listed = words.getOrDefault(word, Tense.OPEN);
    boolean verb = text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX;
    if (listed == Tense.FUTURE) {
      return listed;
    }
    if (verb && text.tag(token) == PartOfSpeech.VERB && isInfinitive(text, token)) {
      return Tense.FUTURE;
    }
    boolean regular = isRegularPast(text, token);
    return verb && (listed == Tense.PAST || regular) ? Tense.PAST : Tense.OPEN;
  }

  /** "Agreed to meet": what is agreed lies ahead. */
  private static boolean isInfinitive(TokenizedText text, int token) {
    return token > 1
        && lower(text, token - 1).equals("to")
        && !DONE.contains(lower(text, token - 2));
  }

  private static String lower(TokenizedText text, int token) {
    return text.word(token).toLowerCase(java.util.Locale.ROOT);
  }
}
