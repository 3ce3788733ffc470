package org.hearsay.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * An interview in turns that are marked "Q" and "A", or with names in capitals: who answers, where
 * what stands before the first question is about one person. Immutable.
 */
final class Interview {

  private final TokenizedText text;
  private final GrowingCast cast;

  /** The sentences of answers, and of all turns. */
  private final BitSet answers = new BitSet();

  private final BitSet turns = new BitSet();

  private OptionalInt interviewee = OptionalInt.empty();

  Interview(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
    int paragraph = -1;
    int labels = 0;
    boolean turn = false;
    boolean answer = false;
    List<Sentence> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      int first = sentences.get(s).firstToken();
      boolean opens = sentences.get(s).paragraph() != paragraph;
      paragraph = sentences.get(s).paragraph();
      if (opens && (isLabel(first) || turn && isGluedQuestion(first))) {
        turn = true;
        answer = text.word(first).equals("A");
        labels++;
      } else if (opens) {
        turn &= labels > 1; // a single label heads its paragraph only
        answer &= turn;
      }
      turns.set(s, turn);
      answers.set(s, answer);
    }
    if (!answers.isEmpty()) {
      interviewee = mostMentioned(turns.nextSetBit(0));
    }
  }

  /** "Q:", "A:", "INTERVIEWER:". */
  private boolean isLabel(int first) {
    int colon = first + 1;
    return colon < text.size() && text.word(colon).equals(":") && isUpperCase(text.word(first));
  }

  private static boolean isUpperCase(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
  }

  /** "QWhy", where the space behind the label was lost. */
  private boolean isGluedQuestion(int first) {
    String word = text.word(first);
    return word.length() > 1 && word.charAt(0) == 'Q' && Character.isUpperCase(word.charAt(1));
  }

  /** The person whom the sentences before {@code end} mention twice as often as any other. */
  private OptionalInt mostMentioned(int end) {
    int until = end == 0 ? 0 : text.end(text.sentences().get(end - 1).endToken() - 1);
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Mention mention : cast.mentionsBefore(until)) {
      if (mention.kind() == EntityKind.PERSON && cast.isNamedInFull(mention.entity())) {
        counts.merge(mention.entity(), 1, Integer::sum);
      }
    }
    int best = -1;
    int most = 0;
    int second = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      second = Math.max(second, Math.min(most, entry.getValue()));
      best = entry.getValue() > most ? entry.getKey() : best;
      most = Math.max(most, entry.getValue());
    }
    return most > 0 && most >= 2 * second ? OptionalInt.of(best) : OptionalInt.empty();
  }

  /** True if a token stands in a question or an answer. */
  boolean isTurn(int token) {
    return turns.get(text.sentenceIndex(token));
  }

  /** Who answers, if a token stands in an answer. */
  OptionalInt answering(int token) {
    return answers.get(text.sentenceIndex(token)) ? interviewee : OptionalInt.empty();
  }

  /** Whom the label of a turn means: "A", or a surname in capitals that one person bears. */
  OptionalInt labelled(Span source) {
    int token = text.tokensIn(source).first();
    String label = source.of(text.text());
    boolean turn = isTurn(token) && isLabel(token) && text.word(token).equals(label);
    if (!turn) {
      return OptionalInt.empty();
    }
    return label.equals("A") ? answering(token) : cast.personWithSurname(label);
  }
}
