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
    boolean name = text.tag(head) == PartOfSpeech.PROPN && phrase.size() > 1;
    if (name && Lexicon.shared().isGivenName(text.word(phrase.first()))) {
      return EntityKind.PERSON;
    }
    return ofHead(text.word(head)).orElse(EntityKind.OTHER);
  }

  /** The kind that a noun tells: a person's role, or a body. */
  static Optional<EntityKind> ofHead(String head) {
    if (Lexicon.shared().isRole(head)) {
      return Optional.of(EntityKind.PERSON);
    }
    return Lexicon.shared().isBody(head) ? Optional.of(EntityKind.ORGANISATION) : Optional.empty();
  }
}
