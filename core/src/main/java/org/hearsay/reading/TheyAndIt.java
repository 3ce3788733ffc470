package org.hearsay.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.mention.NounKinds;
import org.hearsay.mention.QuotedTokens;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds out whom "they" and "it" mean where they speak: those who spoke last or are the subject of
 * the clause before, if there are several of them or if it is no person. Nobody where neither is:
 * such pronouns stand for too many things to be guessed.
 */
final class TheyAndIt {

  private static final int SENTENCES_BACK = 2;

  /** Of longer sentences only the end is looked at. */
  private static final int LONGEST_CLAUSE = 200;

  /** So many sentences are looked at, those within quotations included. */
  private static final int SENTENCES_SEEN = 6;

  private final TokenizedText text;
  private final GrowingCast cast;
  private final SpokenBefore before;

  /** Filled when first needed: most readers of a single source need it not. */
  private Optional<BitSet> quoted = Optional.empty();

  TheyAndIt(TokenizedText text, GrowingCast cast, SpokenBefore before) {
    this.text = text;
    this.cast = cast;
    this.before = before;
  }

  /** True for the pronouns that this class is for. */
  boolean isOne(int token) {
    String word = text.word(token).toLowerCase(Locale.ROOT);
    return word.equals("they") || word.equals("it");
  }

  /** Those whom the pronoun means; none if that is doubtful. */
  List<Integer> speakers(int pronoun) {
    boolean many = text.word(pronoun).equalsIgnoreCase("they");
    int sentence = text.sentenceIndex(pronoun);
    int unquoted = 0;
    for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_SEEN); s--) {
      Optional<TokenRange> range = range(s, pronoun);
      if (range.isPresent()) {
        List<Integer> found = many ? several(range.get()) : body(range.get());
        if (!found.isEmpty() || unquoted == SENTENCES_BACK) {
          return found;
        }
        unquoted++;
      }
    }
    return List.of();
  }

  /** What of a sentence comes before the pronoun; nothing if it is quoted and the pronoun not. */
  private Optional<TokenRange> range(int index, int pronoun) {
    Sentence sentence = text.sentences().get(index);
    int first = sentence.firstToken();
    int end = Math.min(sentence.endToken(), pronoun);
    first = Math.max(first, end - LONGEST_CLAUSE);
    if (!isQuoted(pronoun)) {
      while (first < end && (isQuoted(first) || text.word(first).equals("\""))) {
        first++;
      }
    }
    return first < end ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean isQuoted(int token) {
    if (quoted.isEmpty()) {
      quoted = Optional.of(QuotedTokens.of(text));
    }
    return quoted.get().get(token);
  }

  private List<Integer> several(TokenRange range) {
    Optional<SpokenBefore.Turn> turn = before.last(range);
    if (turn.isPresent() && turn.get().plural()) {
      return turn.get().speakers();
    }
    Optional<ClauseSubject> subject = ClauseSubject.of(text, range);
    if (subject.isPresent() && subject.get().isPlural(text)) {
      return subject.get().members().stream().map(this::entity).distinct().toList();
    }
    List<Integer> pair =
        JointSpeakers.lastPair(text, text.span(range.first(), range.end() - 1), cast);
    return !pair.isEmpty() ? pair : subject.map(this::organisation).orElse(List.of());
  }

  /** "The board met; they said": bodies are many too. */
  private List<Integer> organisation(ClauseSubject subject) {
    TokenRange phrase = subject.members().get(0);
    return kind(phrase) == EntityKind.ORGANISATION ? List.of(entity(phrase)) : List.of();
  }

  private List<Integer> body(TokenRange range) {
    Optional<SpokenBefore.Turn> turn = before.last(range).filter(t -> !t.plural());
    if (turn.isPresent() && !cast.isPerson(turn.get().speakers().get(0))) {
      return turn.get().speakers();
    }
    return ClauseSubject.of(text, range)
        .filter(subject -> !subject.isPlural(text))
        .map(subject -> subject.members().get(0))
        .filter(phrase -> kind(phrase) != EntityKind.PERSON && !isDoubtful(phrase))
        .map(phrase -> List.of(entity(phrase)))
        .orElse(List.of());
  }

  private Optional<Mention> mention(TokenRange phrase) {
    return cast.headedBy(text.span(phrase.end() - 1));
  }

  /** A name that may well be a person's. */
  private boolean isDoubtful(TokenRange phrase) {
    return mention(phrase)
        .filter(found -> found.form() == Form.NAME && found.kind() == EntityKind.OTHER)
        .isPresent();
  }

  private EntityKind kind(TokenRange phrase) {
    return mention(phrase).map(Mention::kind).orElseGet(() -> NounKinds.of(text, phrase));
  }

  private int entity(TokenRange phrase) {
    Span span = text.span(phrase.first(), phrase.end() - 1);
    return mention(phrase)
        .map(Mention::entity)
        .orElseGet(() -> cast.add(span, span, NounKinds.of(text, phrase)));
  }
}
