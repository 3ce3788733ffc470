package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.NounKinds;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the entities behind the sources of one report, one source after the other. Mutable. */
final class SourceSpeakers {

  private final TokenizedText text;
  private final GrowingCast cast;
  private final SourceReference references;
  private final SpokenBefore before = new SpokenBefore();
  private final TheyAndIt theyAndIt;

  SourceSpeakers(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
    this.references = new SourceReference(text, cast);
    this.theyAndIt = new TheyAndIt(text, cast, before);
  }

  /** Those who speak; a source that no mention stands for becomes an entity of the cast. */
  List<Integer> resolve(Attribution attribution) {
    List<Integer> speakers = speakers(attribution, true);
    if (!speakers.isEmpty()) {
      TokenRange tokens = text.tokensIn(attribution.source().get(0));
      before.add(new SpokenBefore.Turn(tokens.first(), speakers, isPlural(tokens, speakers)));
    }
    return speakers;
  }

  /** Those who speak, as far as the cast has them. */
  List<Integer> known(Attribution attribution) {
    return speakers(attribution, false);
  }

  private boolean isPlural(TokenRange source, List<Integer> speakers) {
    List<TokenRange> members = new SourcePhrase(text, source).members();
    int head = members.isEmpty() ? source.first() : members.get(0).end() - 1;
    return speakers.size() > 1
        || text.word(head).equalsIgnoreCase("they")
        || text.tag(head) == PartOfSpeech.NOUN && ClauseSubject.isPlural(text.word(head));
  }

  private List<Integer> speakers(Attribution attribution, boolean mayAdd) {
    List<Integer> speakers = new ArrayList<>();
    for (Span source : attribution.source()) {
      TokenRange tokens = text.tokensIn(source);
      List<Integer> pair = JointSpeakers.of(text, source, cast);
      if (!pair.isEmpty()) {
        speakers.addAll(pair);
      } else if (tokens.size() == 1 && theyAndIt.isOne(tokens.first())) {
        speakers.addAll(mayAdd ? theyAndIt.speakers(tokens.first()) : List.of());
      } else {
        addMembers(source, tokens, mayAdd, speakers);
      }
    }
    return speakers.stream().distinct().toList();
  }

  private void addMembers(
      Span source, TokenRange tokens, boolean mayAdd, List<Integer> speakers) {
    List<TokenRange> members = members(tokens);
    for (TokenRange member : members) {
      OptionalInt known = references.speaker(member.end() - 1);
      if (known.isPresent()) {
        speakers.add(known.getAsInt());
      } else if (mayAdd && text.tag(member.end() - 1) != PartOfSpeech.PRON) {
        speakers.add(add(member));
      }
    }
    if (members.isEmpty()) { // a name that was taken for another part of speech
      cast.firstIn(source).ifPresent(mention -> speakers.add(mention.entity()));
    }
  }

  private int add(TokenRange member) {
    EntityKind kind = NounKinds.of(text, member);
    int first = NounKinds.name(text, member).first();
    return cast.add(text.span(first, member.end() - 1), kind, text.text());
  }

  /** Those who speak; of "University of Oslo chess club president Ann Roe" the one at the end. */
  private List<TokenRange> members(TokenRange tokens) {
    TokenRange name = NounKinds.name(text, tokens);
    boolean named = name.size() > 1 && name.size() < tokens.size();
    int office = name.first() - 1;
    return named && isOneBody(tokens.first(), office)
        ? List.of(new TokenRange(office, name.end()))
        : new SourcePhrase(text, tokens).members();
  }

  /** The name of a body, with "of" in it; "an aide to the president" has other words. */
  private boolean isOneBody(int first, int end) {
    for (int token = first; token < end; token++) {
      boolean capital = Character.isUpperCase(text.word(token).charAt(0));
      if (!capital && !text.word(token).equals("of")) {
        return false;
      }
    }
    return first < end;
  }
}
