package org.hearsay.attribution;

import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Relative clauses that say who passed a text on: "the letter<em>, which was first reported by
 * R,</em> says", "the guard<em>, whose post was shared by R,</em> wrote".
 */
final class RelayClauses {

  private static final int LONGEST = 8;

  private final Clues clues;
  private final Phrases phrases;
  private final InsertedPhrases insertions;

  RelayClauses(Clues clues, InsertedPhrases insertions) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.insertions = insertions;
  }

  /** Such a clause at a token. */
  Optional<Insertion> at(int token) {
    if (!phrases.is(token - 1, ",") || clues.segmentStart[token] >= token - 1) {
      return Optional.empty();
    }
    int verbs = opening(token);
    return verbs == token
        ? Optional.empty()
        : passive(token, verbs).or(() -> active(token, verbs)).or(() -> scoop(token, verbs));
  }

  /** "The Lamp, <em>which first reported the arrest</em>, said". */
  private Optional<Insertion> scoop(int start, int first) {
    int verb = phrases.is(first, "first", "earlier", "originally") ? first + 1 : first;
    boolean reported =
        verb > first
            && phrases.is(start, "which")
            && phrases.is(verb, "reported", "published", "broke", "revealed", "obtained");
    return reported
        ? phrases
            .startingAt(verb + 1, clues.segmentEnd[start])
            .filter(what -> phrases.is(what.end(), ","))
            .map(what -> aside(start, verb, what))
        : Optional.empty();
  }

  private Insertion aside(int start, int verb, TokenRange what) {
    TokenRange cue = new TokenRange(verb, verb + 1);
    return new Insertion(insertions.withCommas(start, what.end()), cue, what, Insertion.Kind.ASIDE);
  }

  /** One past "which", "a copy of which", "whose post"; {@code token} where there is none. */
  private int opening(int token) {
    if (phrases.is(token, "which")) {
      return token + 1;
    }
    if (phrases.is(token, "whose") && WordList.UTTERANCES.has(phrases.word(token + 1))) {
      return token + 2;
    }
    boolean copy =
        phrases.is(token, "a", "an") && phrases.is(token + 1, "copy", "extract", "draft");
    return copy && phrases.is(token + 2, "of") && phrases.is(token + 3, "which")
        ? token + 4
        : token;
  }

  /** "Was first reported by R"; of two that passed it on, the second. */
  private Optional<Insertion> passive(int start, int first) {
    int stop = Math.min(clues.segmentEnd[start] - 1, first + LONGEST);
    for (int i = first; i < stop && isBeforeParticiple(i); i++) {
      int verb = i + 1;
      if (WordList.CARRYING.has(phrases.word(verb)) && phrases.is(verb + 1, "by")) {
        return relay(start, new TokenRange(verb, verb + 2));
      }
    }
    return Optional.empty();
  }

  private boolean isBeforeParticiple(int token) {
    return phrases.has(token, PartOfSpeech.AUX)
        || phrases.has(token, PartOfSpeech.ADV)
        || phrases.is(token, "first", "widely", "was", "were", "has", "have", "been", "is", "are");
  }

  private Optional<Insertion> relay(int start, TokenRange cue) {
    return insertions
        .who(start, cue)
        .flatMap(
            who ->
                phrases.is(who.end(), "and")
                    ? passive(start, who.end() + 1)
                    : clause(start, cue, who, who.end()));
  }

  /** "Which R has seen". */
  private Optional<Insertion> active(int start, int first) {
    int limit = clues.segmentEnd[start];
    return phrases
        .startingAt(first, limit)
        .filter(phrases::maySpeak)
        .filter(who -> phrases.is(who.end(), "has", "have", "had"))
        .filter(who -> phrases.is(who.end() + 1, "seen", "obtained", "reviewed", "published"))
        .flatMap(
            who -> clause(start, new TokenRange(who.end(), who.end() + 2), who, who.end() + 2));
  }

  /** Only one that ends at a comma or with the sentence stands for itself. */
  private Optional<Insertion> clause(int start, TokenRange cue, TokenRange who, int end) {
    boolean ends = phrases.is(end, ",", ".") || end >= clues.segmentEnd[start];
    return ends
        ? Optional.of(
            new Insertion(insertions.withCommas(start, end), cue, who, Insertion.Kind.RELAYED))
        : Optional.empty();
  }
}
