package org.hearsay.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.NounKinds;
import org.hearsay.text.CalendarWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Makes entities of the cast of sources that no mention stands for: "satellite images". */
final class NewSources {

  /** Pronouns for many who are not named. */
  private static final Set<String> MANY = Set.of("many", "some", "others", "most", "several");

  private final TokenizedText text;
  private final GrowingCast cast;

  NewSources(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** True for "many" and the like. */
  static boolean isMany(String word) {
    return MANY.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The entity that a noun phrase stands for, which ends with its head. */
  int add(TokenRange member) {
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

  /** The entity of a source without a noun that is one all the same. */
  Optional<Integer> addWhole(TokenRange source) {
    return isOneWord(source) || isBeforeDay(source) ? Optional.of(add(source)) : Optional.empty();
  }

  /** "Polls" or "environmentalists", taken for a verb; "many". */
  private boolean isOneWord(TokenRange source) {
    if (source.size() == 1 && isMany(text.word(source.first()))) {
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

  /** "An architect" before "who", "court records" before ", which". */
  Optional<TokenRange> nounBefore(int relative) {
    int sentence = text.sentence(relative).firstToken();
    if (relative == sentence) {
      return Optional.empty();
    }
    boolean comma = text.word(relative - 1).equals(",") && text.word(relative).equals("which");
    int end = comma ? relative - 1 : relative;
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
}
