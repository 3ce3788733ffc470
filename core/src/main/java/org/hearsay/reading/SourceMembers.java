package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.mention.NounKinds;
import org.hearsay.mention.SourceKind;
import org.hearsay.mention.SourceKinds;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the entities that the noun phrases of a source stand for. */
final class SourceMembers {

  private static final int LONGEST_TITLE = 3;

  private final TokenizedText text;
  private final GrowingCast cast;
  private final SourceReference references;
  private final GroupNames groups;
  private final NewSources fresh;

  SourceMembers(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
    this.references = new SourceReference(text, cast);
    this.groups = new GroupNames(text, cast);
    this.fresh = new NewSources(text, cast);
  }

  /** Those who speak, in text order; what no mention stands for becomes an entity of the cast. */
  List<Integer> speakers(TokenRange source) {
    List<Integer> speakers = new ArrayList<>();
    List<TokenRange> members = members(source);
    for (TokenRange member : members) {
      speaker(member, source).ifPresent(speakers::add);
    }
    if (members.isEmpty()) { // a name or noun that was taken for another part of speech
      nameWithin(source)
          .or(() -> source.size() == 1 ? antecedent(source.first()) : Optional.empty())
          .or(() -> fresh.addWhole(source))
          .ifPresent(speakers::add);
    }
    if (speakers.isEmpty()) {
      nameAtEnd(source).ifPresent(speakers::add);
    }
    return speakers;
  }

  /**
   * "Someone at the hotel, director Ann Roe": whoever else was taken into the source, she speaks.
   */
  private Optional<Integer> nameAtEnd(TokenRange source) {
    return source.size() < 2
        ? Optional.empty()
        : cast.headedBy(text.span(source.end() - 1))
            .filter(name -> name.form() == Form.NAME && name.kind() == EntityKind.PERSON)
            .filter(name -> isBehindComma(name, source.first()))
            .map(Mention::entity);
  }

  private boolean isBehindComma(Mention name, int first) {
    int token = text.tokensIn(name.span()).first() - 1;
    while (token > first && isInTitle(token)) {
      token--;
    }
    return token > first && text.word(token).equals(",");
  }

  private boolean isInTitle(int token) {
    return switch (text.tag(token)) {
      case NOUN, PROPN, ADJ, DET -> true;
      default -> false;
    };
  }

  private Optional<Integer> speaker(TokenRange phrase, TokenRange source) {
    TokenRange member = withPossession(toEndOfName(phrase), source.end());
    int head = member.end() - 1;
    OptionalInt known =
        named(member, source).map(OptionalInt::of).orElseGet(() -> references.speaker(head));
    if (known.isPresent()) {
      Span part = groups.part(member, source.first());
      return Optional.of(
          part.isEmpty() ? known.getAsInt() : cast.add(part, part, EntityKind.PERSON));
    }
    if (text.tag(head) != PartOfSpeech.PRON) {
      return Optional.of(fresh.add(member));
    }
    return antecedent(head);
  }

  /** What "who" stands for, and "which" for a document, where no mention does. */
  private Optional<Integer> antecedent(int relative) {
    Optional<TokenRange> noun =
        text.word(relative).equals("who") || text.word(relative).equals("which")
            ? fresh.nounBefore(relative)
            : Optional.empty();
    return noun.filter(found -> text.word(relative).equals("who") || isDocument(found))
        .map(fresh::add);
  }

  private boolean isDocument(TokenRange noun) {
    String words = text.span(noun.first(), noun.end() - 1).of(text.text());
    return SourceKinds.english().of(words, EntityKind.OTHER, false) == SourceKind.DOCUMENT;
  }

  /** The first name in a source that has no noun, if it is not only whose something is. */
  private Optional<Integer> nameWithin(TokenRange source) {
    Span span = text.span(source.first(), source.end() - 1);
    return cast.firstIn(span)
        .map(
            name -> {
              TokenRange tokens = text.tokensIn(name.span());
              TokenRange whole = withPossession(tokens, source.end());
              return whole.equals(tokens)
                  ? name.entity()
                  : fresh.add(new TokenRange(source.first(), whole.end()));
            });
  }

  /** "The University of Oslo" for "the University", if that is its name. */
  private TokenRange toEndOfName(TokenRange phrase) {
    int end =
        cast.headedBy(text.span(phrase.end() - 1))
            .filter(mention -> mention.form() == Form.NAME)
            .map(mention -> text.tokensIn(mention.span()).end())
            .orElse(phrase.end());
    boolean owner = end > phrase.end() && end < text.size() && isGenitive(end);
    return owner ? new TokenRange(phrase.first(), end) : phrase;
  }

  /** Also where the tagger takes it for "is". */
  private boolean isGenitive(int token) {
    return text.word(token).equals("'s") || NounKinds.isGenitive(text, token);
  }

  /** "Roe's newly installed aides", where the tagger hides the aides; never Roe. */
  private TokenRange withPossession(TokenRange phrase, int end) {
    int genitive = phrase.end();
    boolean owner = genitive + 1 < end && isGenitive(genitive);
    int last = genitive;
    for (int token = genitive + 1; owner && token < end && isInPossession(token); token++) {
      last = text.tag(token) == PartOfSpeech.PUNCT ? last : token;
    }
    return last == genitive ? phrase : new TokenRange(phrase.first(), last + 1);
  }

  private boolean isInPossession(int token) {
    return switch (text.tag(token)) {
      case NOUN, PROPN, ADJ, NUM, ADV, VERB -> true;
      case PUNCT -> text.word(token).equals("-") || text.word(token).equals("\"");
      default -> false;
    };
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

  /** Those who speak; of "University of Oslo chess club president Ann Roe" the one at the end. */
  private List<TokenRange> members(TokenRange tokens) {
    TokenRange name = NounKinds.name(text, tokens);
    boolean named = name.size() > 1 && name.size() < tokens.size();
    int office = name.first() - 1;
    return named && isOneBody(tokens.first(), office)
        ? List.of(new TokenRange(office, name.end()))
        : unbroken(new SourcePhrase(text, tokens).members());
  }

  /** With the two halves of names such as "Globe and Mail" together. */
  private List<TokenRange> unbroken(List<TokenRange> members) {
    List<TokenRange> whole = new ArrayList<>();
    for (TokenRange member : members) {
      TokenRange last = whole.isEmpty() ? member : whole.get(whole.size() - 1);
      boolean broken = !last.equals(member) && isOneName(last.end() - 1, member.first());
      if (broken) {
        whole.set(whole.size() - 1, new TokenRange(last.first(), member.end()));
      } else {
        whole.add(member);
      }
    }
    return whole;
  }

  private boolean isOneName(int one, int other) {
    return cast.headedBy(text.span(one))
        .filter(name -> name.form() == Form.NAME && name.span().contains(text.span(other)))
        .isPresent();
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
