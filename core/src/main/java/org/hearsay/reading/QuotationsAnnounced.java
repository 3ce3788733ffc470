package org.hearsay.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Credits a quotation of which nothing says who speaks to the subject of the sentence before, if
 * that announces it with a colon: "She went on to say:".
 */
final class QuotationsAnnounced {

  private static final int LONGEST = 80;
  private static final Set<String> SUBJECTS = Set.of("he", "she");

  private final TokenizedText text;
  private final GrowingCast cast;
  private final Interview interview;

  QuotationsAnnounced(TokenizedText text, GrowingCast cast, Interview interview) {
    this.text = text;
    this.cast = cast;
    this.interview = interview;
  }

  /** Gives such quotations in {@code attributions} their speakers. */
  void resolve(List<Attribution> attributions) {
    attributions.replaceAll(
        one -> {
          OptionalInt speaker = lacksSource(one) ? speaker(one) : OptionalInt.empty();
          return speaker.isPresent() ? one.spokenBy(speaker.getAsInt()) : one;
        });
  }

  /** True for a quotation that stands alone. */
  static boolean lacksSource(Attribution attribution) {
    return attribution.speaker().isEmpty()
        && attribution.source().isEmpty()
        && attribution.cue().isEmpty()
        && attribution.outer().isEmpty()
        && attribution.kind() == AttributionKind.DIRECT;
  }

  private OptionalInt speaker(Attribution one) {
    Span content = one.content().get(0);
    int token = text.tokensIn(content).first();
    int sentence = text.sentenceIndex(token);
    if (sentence == 0 || interview.isTurn(token)) {
      return OptionalInt.empty();
    }
    Sentence before = text.sentences().get(sentence - 1);
    int colon = before.endToken() - 1;
    boolean next = token <= text.sentences().get(sentence).firstToken() + 1;
    if (!next || !text.word(colon).equals(":") || colon - before.firstToken() > LONGEST) {
      return OptionalInt.empty();
    }
    TokenRange range = new TokenRange(before.firstToken(), colon + 1);
    return ClauseSubject.of(text, range)
        .filter(subject -> subject.members().size() == 1)
        .flatMap(subject -> person(subject.members().get(0)))
        .or(() -> pronoun(range))
        .map(mention -> OptionalInt.of(mention.entity()))
        .orElse(OptionalInt.empty());
  }

  /** "She" that opens the sentence, or follows what stands before a comma. */
  private Optional<Mention> pronoun(TokenRange range) {
    for (int token = range.first(); token + 1 < range.end(); token++) {
      boolean opens = token == range.first() || text.word(token - 1).equals(",");
      boolean subject = opens && SUBJECTS.contains(text.word(token).toLowerCase(Locale.ROOT));
      if (subject || token > range.first() && text.tag(token) == PartOfSpeech.VERB) {
        return subject ? person(new TokenRange(token, token + 1)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> person(TokenRange phrase) {
    return cast.headedBy(text.span(phrase.end() - 1))
        .filter(mention -> mention.kind() == EntityKind.PERSON);
  }
}
