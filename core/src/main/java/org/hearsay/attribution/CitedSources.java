package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** "Citing S", "relying on S", "which cites S", "said that, according to S,". */
final class CitedSources {

  private static final Set<String> CITING = Set.of("citing", "quoting", "relaying");
  private static final Set<String> RELYING = Set.of("relying", "drawing");
  private static final Set<String> WHICH_CITES = Set.of("cites", "cited", "quotes", "quoted");
  private static final Set<String> REFERS = Set.of("refers", "referred");

  private final Clues clues;
  private final Phrases phrases;
  private final InsertedPhrases insertions;

  CitedSources(Clues clues, InsertedPhrases insertions) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.insertions = insertions;
  }

  /** Such words at a token. */
  Optional<Insertion> at(int token) {
    int end = cueEnd(token);
    if (isRelayAside(token)) {
      return insertions
          .insertion(token, new TokenRange(token, token + 2), Insertion.Kind.RELAYED)
          .filter(in -> phrases.is(in.who().end(), ",") && phrases.is(in.who().end() + 1, "that"));
    }
    return end == token || phrases.is(token - 1, "as")
        ? accordingInside(token)
        : insertions.insertion(token, new TokenRange(token, end), Insertion.Kind.CITES);
  }

  /** "The ministry said, <em>according to R,</em> that X": who tells what the ministry said. */
  private boolean isRelayAside(int token) {
    return phrases.is(token, "according")
        && phrases.is(token + 1, "to")
        && phrases.is(token - 1, ",")
        && phrases.has(token - 2, PartOfSpeech.VERB)
        && phrases.takesClause(token - 2);
  }

  /** One past the words that link; {@code token} where there are none. */
  private int cueEnd(int token) {
    if (CITING.contains(phrases.word(token))) {
      return token + 1;
    }
    boolean reference = phrases.is(token, "with", "in") && phrases.is(token + 1, "reference");
    if (reference && phrases.is(token + 2, "to")) {
      return token + 3;
    }
    boolean relies = RELYING.contains(phrases.word(token)) && phrases.is(token + 1, "on");
    boolean again = phrases.is(token, "again") && phrases.is(token + 1, "from", "citing");
    boolean set = phrases.is(token - 1, ",") || relies && clues.segmentStart[token] == token;
    if ((relies || again) && set) {
      return token + 2;
    }
    return phrases.is(token, "which") ? whichEnd(token) : token;
  }

  /** "Which cites", "which refers to", "which says it has seen". */
  private int whichEnd(int which) {
    if (WHICH_CITES.contains(phrases.word(which + 1))) {
      return which + 2;
    }
    if (REFERS.contains(phrases.word(which + 1)) && phrases.is(which + 2, "to")) {
      return which + 3;
    }
    boolean says = phrases.is(which + 1, "says", "said") && phrases.is(which + 2, "it");
    int has = says ? which + 3 : which + 1;
    boolean seen =
        phrases.is(has, "has", "had")
            && phrases.is(has + 1, "seen", "obtained", "reviewed", "viewed");
    return seen ? has + 2 : which;
  }

  /** "Said that, according to S, X". */
  private Optional<Insertion> accordingInside(int token) {
    boolean inside =
        phrases.is(token, "according")
            && phrases.is(token + 1, "to")
            && phrases.is(token - 1, ",")
            && phrases.is(token - 2, "that");
    return inside
        ? insertions.insertion(token, new TokenRange(token, token + 2), Insertion.Kind.CITES)
        : Optional.empty();
  }
}
