package org.hearsay.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Tells apart what belongs to different ones: "his lawyer" of Roe and "his lawyer" of Poe. "Roe's
 * lawyer" is the former again, and "Norway's army" is "the Norwegian army".
 */
final class Possessors {

  private final TokenizedText text;
  private final NameResolver names;
  private final PronounResolver pronouns;

  /** Names by their last tokens. */
  private final Map<Integer, Candidate> byLast = new HashMap<>();

  Possessors(
      Scene scene, NameResolver names, PronounResolver pronouns, List<Candidate> candidates) {
    this.text = scene.text();
    this.names = names;
    this.pronouns = pronouns;
    for (Candidate candidate : candidates) {
      if (candidate.form() == Form.NAME && !names.isOnlyTitle(candidate)) {
        byLast.put(candidate.last(), candidate);
      }
    }
  }

  /**
   * What all nominals have in common that mean the same possession of the same owner; nothing if
   * {@code nominal} names no owner, or nobody knows who it is.
   *
   * @param full the nominal with what belongs to its name
   */
  Optional<String> key(Candidate nominal, Span full) {
    int genitive = genitive(nominal);
    if (genitive > nominal.first()) {
      return Optional.ofNullable(byLast.get(genitive - 1))
          .filter(name -> opens(nominal, name))
          .map(name -> key(names.profile(name), rest(genitive + 1, full)));
    }
    if (PronounFinder.isPossessive(lower(nominal.first())) && nominal.tokens().size() > 1) {
      EntityKind kind =
          lower(nominal.first()).equals("its") ? EntityKind.ORGANISATION : EntityKind.PERSON;
      return pronouns
          .find(pronoun(nominal, kind))
          .map(owner -> key(owner, rest(firstOfRest(text, nominal), full)));
    }
    return ofPeople(nominal, full);
  }

  /** The key of what a country has. */
  static String key(Country country, String possession) {
    return country.code() + " " + possession;
  }

  private static String key(Profile owner, String rest) {
    return Countries.shared()
        .named(owner.name)
        .map(country -> key(country, rest))
        .orElseGet(() -> "#" + owner.id + " " + rest);
  }

  /** The possessive pronoun that a nominal opens with. */
  static Candidate pronoun(Candidate nominal, EntityKind kind) {
    TokenRange alone = new TokenRange(nominal.first(), nominal.first() + 1);
    return new Candidate(alone, nominal.first(), Form.PRONOUN, kind);
  }

  /** Behind the pronoun that a nominal opens with, and behind "own". */
  static int firstOfRest(TokenizedText text, Candidate nominal) {
    int next = nominal.first() + 1;
    return next < nominal.head() && text.word(next).equals("own") ? next + 1 : next;
  }

  /** "Norwegian" or "the South Korean" at the start. */
  private Optional<String> ofPeople(Candidate nominal, Span full) {
    int first = lower(nominal.first()).equals("the") ? nominal.first() + 1 : nominal.first();
    for (int last = Math.min(first + 1, nominal.head() - 1); last >= first; last--) {
      String people = text.span(first, last).of(text.text());
      Optional<Country> country = Countries.shared().ofPeople(people);
      if (country.isPresent()) {
        return Optional.of(key(country.get(), rest(last + 1, full)));
      }
    }
    return Optional.empty();
  }

  /** Where the only genitive of a nominal stands; its first token if it has none or several. */
  private int genitive(Candidate nominal) {
    int found = nominal.first();
    for (int token = nominal.first() + 1; token < nominal.head(); token++) {
      if (NounPhrases.isGenitive(text, token)) {
        if (found > nominal.first()) {
          return nominal.first();
        }
        found = token;
      }
    }
    return found;
  }

  /** True if nothing but an article stands before the name. */
  private boolean opens(Candidate nominal, Candidate name) {
    return name.first() <= nominal.first()
        || name.first() == nominal.first() + 1 && lower(nominal.first()).equals("the");
  }

  private String rest(int first, Span full) {
    Span rest = new Span(Math.min(text.start(first), full.end()), full.end());
    return rest.of(text.text()).toLowerCase(Locale.ROOT);
  }

  private String lower(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
