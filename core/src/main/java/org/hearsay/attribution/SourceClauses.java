package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** "Aides who declined to be named", "villagers reached by radio": more about a source. */
final class SourceClauses {

  private static final Set<String> UNNAMED =
      Set.of("asked", "declined", "wished", "requested", "wanted", "spoke", "insisted", "refused");
  private static final Set<String> REACHED = Set.of("reached", "contacted", "interviewed");

  private final Clues clues;
  private final Phrases phrases;
  private final InsertedPhrases insertions;

  SourceClauses(Clues clues, InsertedPhrases insertions) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.insertions = insertions;
  }

  /** Such words at a token. */
  Optional<Insertion> at(int token) {
    return unnamed(token).or(() -> reached(token));
  }

  private Optional<Insertion> unnamed(int token) {
    boolean did = phrases.is(token + 1, "did", "do", "does") && phrases.is(token + 2, "not", "n't");
    int verb = did ? token + 3 : token + 1;
    boolean who =
        phrases.is(token, "who")
            && (UNNAMED.contains(phrases.word(verb)) || did && phrases.is(verb, "want", "wish"));
    int stop = Math.min(clues.segmentEnd[token], token + InsertedPhrases.LONGEST_CLAUSE);
    for (int i = verb + 1; who && i < stop; i++) {
      if (phrases.is(i, "named", "identified", "quoted", "anonymous", "anonymity")) {
        TokenRange clause = new TokenRange(token, i + 1);
        return Optional.of(
            new Insertion(
                insertions.withCommas(token, i + 1), clause, clause, Insertion.Kind.ABOUT));
      }
    }
    return Optional.empty();
  }

  private Optional<Insertion> reached(int token) {
    boolean reached =
        REACHED.contains(phrases.word(token))
            && phrases.is(token + 1, "by")
            && phrases.isAfterNoun(token)
            && phrases.has(token + 2, PartOfSpeech.NOUN);
    TokenRange range = new TokenRange(token, reached ? token + 3 : token);
    return reached
        ? Optional.of(new Insertion(range, range, range, Insertion.Kind.ABOUT))
        : Optional.empty();
  }
}
