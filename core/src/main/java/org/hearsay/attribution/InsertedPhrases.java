package org.hearsay.attribution;

import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** The noun phrases of insertions, and the commas around these. Immutable. */
final class InsertedPhrases {

  static final int LONGEST_CLAUSE = 14;

  private final Clues clues;
  private final Phrases phrases;

  InsertedPhrases(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** An insertion that opens at {@code start}, of a cue and the phrase after it. */
  Optional<Insertion> insertion(int start, TokenRange cue, Insertion.Kind kind) {
    return who(start, cue).map(who -> new Insertion(withCommas(start, who.end()), cue, who, kind));
  }

  /** Who is named after the cue of an insertion. */
  Optional<TokenRange> who(int start, TokenRange cue) {
    int limit = clues.segmentEnd[start];
    if (cue.end() >= limit || clues.segment[cue.end() - 1] != clues.segment[start]) {
      return Optional.empty();
    }
    return phrases
        .startingAt(cue.end(), limit)
        .filter(who -> phrases.maySpeak(who) || phrases.isCited(who))
        .map(who -> new TokenRange(who.first(), whole(who, limit)))
        .filter(who -> !phrases.is(who.end(), "as"));
  }

  /** Where a phrase with its participles and its "who" clause ends. */
  private int whole(TokenRange phrase, int limit) {
    int end = phrase.end();
    boolean more =
        phrases.is(end, "who")
            || isParticiple(end)
            || phrases.is(end, "on", "by") && isParticiple(end - 1);
    int stop = Math.min(limit, clues.breakAfter[phrase.end() - 1]);
    if (!more || stop - end > LONGEST_CLAUSE) {
      return end;
    }
    while (end < stop && !phrases.is(end, "that")) {
      end++;
    }
    return end;
  }

  private boolean isParticiple(int token) {
    return phrases.has(token, PartOfSpeech.VERB)
        && phrases.word(token).endsWith("ed")
        && (phrases.has(token + 1, PartOfSpeech.ADP) || phrases.has(token + 1, PartOfSpeech.ADV));
  }

  /** The commas around, one of which stays where it divides an opening from the clause after it. */
  TokenRange withCommas(int first, int end) {
    boolean before = phrases.is(first - 1, ",");
    boolean after = phrases.is(end, ",");
    int start = clues.segmentStart[first];
    boolean opening = before && after && phrases.is(start, "according", "as");
    boolean opens = first == start;
    return new TokenRange(
        before ? first - 1 : first, after && (before || opens) && !opening ? end + 1 : end);
  }
}
