package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds mentions without a name of those who may speak: "the minister", "Western officials". */
final class NominalFinder {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "to");

  /**
   * The nominal mentions in text order.
   *
   * @param inName for each token, whether it lies in a name
   */
  List<Candidate> find(TokenizedText text, boolean[] inName) {
    List<Candidate> nominals = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (TokenRange phrase : NounPhrases.of(text, sentence)) {
        nominal(text, phrase, inName)
            .or(() -> issuer(text, phrase).flatMap(owner -> nominal(text, owner, inName)))
            .ifPresent(nominals::add);
      }
    }
    return nominals;
  }

  /** "The company" of "the company's statement". */
  private static Optional<TokenRange> issuer(TokenizedText text, TokenRange phrase) {
    if (!SourceKinds.english().isDocument(text.word(phrase.end() - 1))) {
      return Optional.empty();
    }
    int token = phrase.end() - 2;
    while (token > phrase.first() && !NounPhrases.isGenitive(text, token)) {
      token--;
    }
    return token > phrase.first()
        ? Optional.of(new TokenRange(phrase.first(), token))
        : Optional.empty();
  }

  private Optional<Candidate> nominal(TokenizedText text, TokenRange phrase, boolean[] inName) {
    int head = phrase.end() - 1;
    boolean alone = text.tag(head) == PartOfSpeech.PROPN && phrase.size() == 1;
    if (inName[head] || alone && !leads(text, head + 1)) {
      return Optional.empty();
    }
    if (isFullName(text, phrase)) {
      TokenRange name = new TokenRange(head - 1, head + 1);
      return Optional.of(new Candidate(name, head, Form.NAME, EntityKind.PERSON));
    }
    return NounKinds.ofHead(text.word(head))
        .map(kind -> new Candidate(phrase, head, Form.NOMINAL, kind));
  }

  /** "President Ann King", whose surname was taken for an office. */
  private static boolean isFullName(TokenizedText text, TokenRange phrase) {
    int head = phrase.end() - 1;
    return phrase.size() > 1
        && text.tag(head) == PartOfSpeech.PROPN
        && Lexicon.shared().isSurname(text.word(head))
        && Grammar.isCapital(text, head)
        && Lexicon.shared().isGivenName(text.word(head - 1));
  }

  /** "Head of", "Secretary for": what follows shows that the word is no name. */
  private static boolean leads(TokenizedText text, int token) {
    return token < text.size() && LINKS.contains(text.word(token));
  }
}
