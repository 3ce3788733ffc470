package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.mention.NounKinds;
import org.hearsay.text.CalendarWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the entities behind the sources of one report, one source after the other. Mutable. */
final class SourceSpeakers {

  private static final int LONGEST_TITLE = 3;

  /** Adjectives that tell no group of its own. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "many",
          "most",
          "some",
          "several",
          "few",
          "more",
          "other",
          "fellow",
          "such",
          "certain",
          "various",
          "numerous",
          "own",
          "same",
          "first",
          "last",
          "next",
          "all");

  /** Pronouns for many who are not named. */
  private static final Set<String> MANY = Set.of("many", "some", "others", "most", "several");

  private final TokenizedText text;
  private final GrowingCast cast;
  private final SourceReference references;
  private final Interview interview;
  private final SpokenBefore before = new SpokenBefore();
  private final TheyAndIt theyAndIt;

  SourceSpeakers(TokenizedText text, GrowingCast cast, Interview interview) {
    this.text = text;
    this.cast = cast;
    this.interview = interview;
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
        || MANY.contains(text.word(head).toLowerCase(Locale.ROOT))
        || text.tag(head) == PartOfSpeech.NOUN && ClauseSubject.isPlural(text.word(head));
  }

  private List<Integer> speakers(Attribution attribution, boolean mayAdd) {
    List<Integer> speakers = new ArrayList<>();
    for (Span source : attribution.source()) {
      TokenRange tokens = new SourceEdges(text, cast).trimmed(text.tokensIn(source));
      List<Integer> pair = JointSpeakers.of(text, source, cast);
      OptionalInt labelled = interview.labelled(source);
      if (labelled.isPresent()) {
        speakers.add(labelled.getAsInt());
      } else if (!pair.isEmpty()) {
        speakers.addAll(pair);
      } else if (tokens.size() == 1 && theyAndIt.isOne(tokens.first())) {
        speakers.addAll(mayAdd ? theyAndIt.speakers(tokens.first()) : List.of());
      } else if (source.length() > 1) { // not the "Q" and "A" of an interview
        addMembers(source, tokens, mayAdd, speakers);
      }
    }
    return speakers.stream().distinct().toList();
  }

  private void addMembers(Span source, TokenRange tokens, boolean mayAdd, List<Integer> speakers) {
    List<TokenRange> members = members(tokens);
    for (TokenRange member : members) {
      int head = member.end() - 1;
      OptionalInt known =
          named(member, tokens).map(OptionalInt::of).orElseGet(() -> references.speaker(head));
      TokenRange whole = withOpening(member, tokens.first());
      if (mayAdd && known.isPresent() && isPartOfGroup(whole)) {
        Span group = text.span(whole.first(), head);
        speakers.add(cast.add(group, group, EntityKind.PERSON));
      } else if (known.isPresent()) {
        speakers.add(known.getAsInt());
      } else if (mayAdd && text.tag(head) != PartOfSpeech.PRON) {
        speakers.add(add(member));
      } else if (mayAdd && text.word(head).equals("who")) {
        nounBefore(head).ifPresent(noun -> speakers.add(add(noun)));
      }
    }
    if (members.isEmpty()) { // a name or noun that was taken for another part of speech
      cast.firstIn(source)
          .map(Mention::entity)
          .or(
              () ->
                  mayAdd && (isOneWord(tokens) || isBeforeDay(tokens))
                      ? Optional.of(add(tokens))
                      : Optional.empty())
          .ifPresent(speakers::add);
    }
  }

  /** "The firm's chief executive, Ann Roe": the person whose name a comma puts behind the noun. */
  private Optional<Integer> named(TokenRange member, TokenRange source) {
    int comma = member.end();
    int limit = Math.min(source.end(), comma + LONGEST_TITLE);
    while (comma < limit && !text.word(comma).equals(",")) {
      comma++;
    }
    int name = comma + 1;
    boolean title = text.tag(member.end() - 1) != PartOfSpeech.PROPN;
    if (!title || name >= source.end() || !text.word(comma).equals(",")) {
      return Optional.empty();
    }
    return cast.headedBy(text.span(name))
        .filter(mention -> mention.span().start() == text.start(name))
        .filter(mention -> mention.form() == Form.NAME && mention.kind() == EntityKind.PERSON)
        .filter(mention -> !ClauseSubject.isPlural(text.word(member.end() - 1)))
        .map(Mention::entity);
  }

  /** "Moderate Lutherans" are not the Lutherans: an adjective before the name of a group. */
  private boolean isPartOfGroup(TokenRange member) {
    int head = member.end() - 1;
    int first = text.tag(member.first()) == PartOfSpeech.DET ? member.first() + 1 : member.first();
    if (first == head || !ClauseSubject.isPlural(text.word(head))) {
      return false;
    }
    boolean adjectives = true;
    for (int token = first; token < head; token++) {
      String word = text.word(token).toLowerCase(Locale.ROOT);
      boolean opens = token == text.sentence(token).firstToken();
      boolean modifier = text.tag(token) == PartOfSpeech.ADJ || opens && isCapital(token);
      adjectives &= modifier && !AMOUNTS.contains(word);
    }
    return adjectives
        && cast.headedBy(text.span(head))
            .filter(name -> name.kind() != EntityKind.ORGANISATION)
            .filter(name -> name.span().equals(text.span(head)))
            .isPresent();
  }

  /** With the first word of a sentence, which was taken for no part of the phrase. */
  private TokenRange withOpening(TokenRange member, int source) {
    boolean opens =
        source == member.first() - 1
            && source == text.sentence(source).firstToken()
            && isCapital(source);
    return opens ? new TokenRange(source, member.end()) : member;
  }

  /** Capitals at the start of a sentence make the tagger take adjectives for others. */
  private boolean isCapital(int token) {
    return switch (text.tag(token)) {
      case DET, PRON, NUM, ADP, PART -> false;
      default -> Character.isUpperCase(text.word(token).charAt(0));
    };
  }

  /** "Polls" or "environmentalists", taken for a verb; "many". */
  private boolean isOneWord(TokenRange source) {
    if (source.size() == 1 && MANY.contains(text.word(source.first()).toLowerCase(Locale.ROOT))) {
      return true;
    }
    int next = source.end();
    return source.size() == 1
        && next < text.size()
        && !text.word(next).endsWith("ing")
        && text.word(source.first()).length() > 3
        && ClauseSubject.isPlural(text.word(source.first()))
        && text.tag(source.first()) != PartOfSpeech.PRON;
  }

  /** "An official Monday said": the day makes the tagger take the noun for an adjective. */
  private boolean isBeforeDay(TokenRange source) {
    return source.size() > 1
        && source.end() < text.size()
        && CalendarWords.isDay(text.word(source.end()).toLowerCase(Locale.ROOT));
  }

  private int add(TokenRange member) {
    EntityKind kind = NounKinds.of(text, member);
    int first = NounKinds.name(text, member).first();
    Span phrase = text.span(first, member.end() - 1);
    return cast.add(phrase, text.span(first, endOfName(member) - 1), kind);
  }

  /** One past "of Phoenix" behind "the city". */
  private int endOfName(TokenRange member) {
    int limit = text.sentence(member.first()).endToken();
    int end = member.end() + 1;
    boolean of = member.end() < limit && text.word(member.end()).equals("of");
    while (of && end < limit && text.tag(end) == PartOfSpeech.PROPN) {
      end++;
    }
    return of && end > member.end() + 1 ? end : member.end();
  }

  /** "An architect" before "who". */
  private Optional<TokenRange> nounBefore(int relative) {
    int sentence = text.sentence(relative).firstToken();
    int end = relative;
    int first = end;
    while (first > sentence && isInPhrase(first - 1)) {
      first--;
    }
    boolean noun = first < end && text.tag(end - 1) == PartOfSpeech.NOUN;
    return noun ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean isInPhrase(int token) {
    return switch (text.tag(token)) {
      case DET, ADJ, NOUN, NUM -> true;
      default -> false;
    };
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
