package org.hearsay.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.mention.Countries;
import org.hearsay.mention.Country;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The country whose side a nationality by itself stands for: "Norwegian claims that", "the Russians
 * said". "Russians fear" are people, and "Norwegian said" is an airline.
 */
final class Sides {

  private static final Set<String> SAID =
      Set.of("claims", "accounts", "estimates", "statements", "denials", "assertions", "reports");

  private final TokenizedText text;
  private final GrowingCast cast;

  Sides(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The country's entity; one of its own where the report does not name the country. */
  OptionalInt of(TokenRange source) {
    if (source.isEmpty()) {
      return OptionalInt.empty();
    }
    boolean the = text.word(source.first()).equalsIgnoreCase("the") && source.size() > 1;
    TokenRange people = new TokenRange(source.first() + (the ? 1 : 0), source.end());
    Span words = text.span(people.first(), people.end() - 1);
    Optional<Country> country = Countries.shared().ofPeople(words.of(text.text()));
    if (country.isEmpty() || !(the ? isPeople(words) : isAdjective(people))) {
      return OptionalInt.empty();
    }
    Span whole = text.span(source.first(), source.end() - 1);
    return OptionalInt.of(
        cast.country(country.get())
            .orElseGet(() -> cast.add(whole, whole, EntityKind.ORGANISATION)));
  }

  /** Not "the German", who is one of them. */
  private boolean isPeople(Span words) {
    String name = words.of(text.text());
    return ClauseSubject.isPlural(name)
        || name.endsWith("ese")
        || name.endsWith("ss")
        || name.endsWith("sh")
        || name.endsWith("ch");
  }

  /** Before what is claimed, and no surname. */
  private boolean isAdjective(TokenRange people) {
    int next = people.end();
    boolean noun =
        next < text.size()
            && (text.tag(next) == PartOfSpeech.NOUN
                || SAID.contains(text.word(next).toLowerCase(Locale.ROOT)));
    Span words = text.span(people.first(), people.end() - 1);
    boolean name =
        cast.headedBy(words)
            .map(Mention::entity)
            .filter(entity -> !cast.name(entity).equals(words.of(text.text())))
            .isPresent();
    return noun && !name;
  }
}
