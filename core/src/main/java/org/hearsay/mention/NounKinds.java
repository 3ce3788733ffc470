package org.hearsay.mention;

import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Tells the kind of a noun phrase from its head, where the words tell it. */
public final class NounKinds {

  private NounKinds() {}

  /** The kind of what a phrase that ends with its head stands for; OTHER where nothing tells. */
  public static EntityKind of(TokenizedText text, TokenRange phrase) {
    int head = phrase.end() - 1;
    TokenRange name = name(text, phrase);
    boolean office = name.size() < phrase.size();
    if (office || name.size() > 1 && Lexicon.shared().isGivenName(text.word(name.first()))) {
      return EntityKind.PERSON;
    }
    return ofHead(text.word(head)).orElse(EntityKind.OTHER);
  }

  /** What follows the office in "the mayor's spokesman Joe Roe"; all of it where nothing does. */
  public static TokenRange name(TokenizedText text, TokenRange phrase) {
    int first = phrase.end() - 1;
    while (first >= phrase.first() && text.tag(first) == PartOfSpeech.PROPN) {
      first--;
    }
    boolean office = first >= phrase.first() && Lexicon.shared().isRole(text.word(first));
    return office && first + 1 < phrase.end() ? new TokenRange(first + 1, phrase.end()) : phrase;
  }

  /** True for the ending of "Roe's" and "the Roes'". */
  public static boolean isGenitive(TokenizedText text, int token) {
    return NounPhrases.isGenitive(text, token);
  }

  /** True for a noun that means persons. */
  static boolean isPerson(String noun) {
    return ofHead(noun).filter(kind -> kind == EntityKind.PERSON).isPresent();
  }

  /** The kind that a noun tells: a person's role, or a body. */
  static Optional<EntityKind> ofHead(String head) {
    if (Lexicon.shared().isRole(head)) {
      return Optional.of(EntityKind.PERSON);
    }
    if (Lexicon.shared().isBody(head)) {
      return Optional.of(EntityKind.ORGANISATION);
    }
    return Lexicon.shared().isPersonNoun(head) ? Optional.of(EntityKind.PERSON) : Optional.empty();
  }
}
