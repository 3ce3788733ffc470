package org.hearsay.reading;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the entities behind the sources of one report, one source after the other. Mutable. */
final class SourceSpeakers {

  private final TokenizedText text;
  private final GrowingCast cast;
  private final Interview interview;
  private final SourceEdges edges;
  private final Issuers issuers;
  private final Sides sides;
  private final SourceMembers members;
  private final SpokenBefore before = new SpokenBefore();
  private final TheyAndIt theyAndIt;

  SourceSpeakers(TokenizedText text, GrowingCast cast, Interview interview) {
    this.text = text;
    this.cast = cast;
    this.interview = interview;
    this.edges = new SourceEdges(text, cast);
    this.issuers = new Issuers(text, cast);
    this.sides = new Sides(text, cast);
    this.members = new SourceMembers(text, cast);
    this.theyAndIt = new TheyAndIt(text, cast, before);
  }

  /** Those who speak; a source that no mention stands for becomes an entity of the cast. */
  List<Integer> resolve(Attribution attribution) {
    List<Integer> speakers =
        attribution.source().stream()
            .flatMap(source -> speakers(source).stream())
            .distinct()
            .toList();
    if (!speakers.isEmpty()) {
      TokenRange tokens = text.tokensIn(attribution.source().get(0));
      before.add(new SpokenBefore.Turn(tokens.first(), speakers, isPlural(tokens, speakers)));
    }
    return speakers;
  }

  private boolean isPlural(TokenRange source, List<Integer> speakers) {
    List<TokenRange> phrases = new SourcePhrase(text, source).members();
    int head = phrases.isEmpty() ? source.first() : phrases.get(0).end() - 1;
    return speakers.size() > 1
        || text.word(head).equalsIgnoreCase("they")
        || NewSources.isMany(text.word(head))
        || text.tag(head) == PartOfSpeech.NOUN && ClauseSubject.isPlural(text.word(head));
  }

  private List<Integer> speakers(Span source) {
    OptionalInt labelled = interview.labelled(source);
    if (labelled.isPresent()) {
      return List.of(labelled.getAsInt());
    }
    List<Integer> pair = JointSpeakers.of(text, source, cast);
    return pair.isEmpty() ? single(source) : pair;
  }

  private List<Integer> single(Span source) {
    TokenRange tokens = issuers.of(edges.trimmed(text.tokensIn(source)));
    OptionalInt side = sides.of(tokens);
    if (side.isPresent()) {
      return List.of(side.getAsInt());
    }
    if (tokens.size() == 1 && theyAndIt.isOne(tokens.first())) {
      return theyAndIt.speakers(tokens.first());
    }
    return source.length() > 1 // not the "Q" and "A" of an interview
        ? members.speakers(tokens)
        : List.of();
  }
}
