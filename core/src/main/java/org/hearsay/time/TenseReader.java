package org.hearsay.time;

import java.util.Set;
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

  /** Behind these a new clause starts, whose verb is still to come. */
  private static final Set<String> OPENING =
      Set.of(",", "that", "and", "but", ";", ":", "\"", "--");

  private static final Set<String> LIMITS =
      Set.of("as early as", "as soon as", "no later than", "not later than", "no earlier than");

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "by", "from", "at", "until", "after", "before", "late", "early");

  private final WordTense words = new WordTense();

  /** The tense of the clause around {@code span}. */
  Tense around(TokenizedText text, Span span) {
    int first = text.tokenAt(span.start());
    int end = text.tokenAt(span.end() - 1) + 1;
    Sentence sentence = text.sentence(first);
    if (first > sentence.firstToken() && WordTense.lower(text, first - 1).equals("since")) {
      return Tense.PAST;
    }
    if (asEarlyAs(text, first, sentence.firstToken())) {
      return Tense.FUTURE;
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

  /** "As early as Tuesday", "no later than Friday": still to come when it was said. */
  private static boolean asEarlyAs(TokenizedText text, int first, int start) {
    return first - 3 >= start
        && LIMITS.contains(
            WordTense.lower(text, first - 3)
                + " "
                + WordTense.lower(text, first - 2)
                + " "
                + WordTense.lower(text, first - 1));
  }

  private static boolean opensClause(TokenizedText text, int first, int start) {
    int before = first - 1;
    if (before >= start && PREPOSITIONS.contains(WordTense.lower(text, before))) {
      before--;
    }
    return before < start || OPENING.contains(WordTense.lower(text, before));
  }

  private Tense backward(TokenizedText text, int first, int start) {
    for (int i = first - 1; i >= start && i >= first - REACH; i--) {
      Tense tense = words.of(text, i, first - i);
      if (tense != Tense.OPEN || WordTense.isPresent(text, i)) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private Tense forward(TokenizedText text, int first, int end) {
    for (int i = first; i < end && i < first + REACH; i++) {
      Tense tense = words.of(text, i, REACH);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }
}
