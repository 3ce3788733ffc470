package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Outlets that a source spoke to: "told <em>the BBC</em>", "in an interview with <em>Bild</em>".
 */
final class Addressees {

  private static final Set<String> GENERIC =
      Set.of(
          "agency",
          "newspaper",
          "magazine",
          "tabloid",
          "broadcaster",
          "channel",
          "daily",
          "weekly",
          "television",
          "radio",
          "station");
  private static final int NEAR = 4;

  private final Clues clues;
  private final Phrases phrases;

  Addressees(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  void mark(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      told(draft).or(() -> interview(draft)).ifPresent(draft::relay);
    }
  }

  private Optional<TokenRange> told(Draft draft) {
    TokenRange cue = draft.cue();
    for (int i = cue.first(); i < cue.end(); i++) {
      if (phrases.is(i, "told", "tells", "telling", "tell")) {
        int start = phrases.is(i + 1, "to") ? i + 2 : i + 1;
        return outlet(start, clues.segmentEnd[i]);
      }
      if (!phrases.is(i, "according")
          && phrases.has(i, PartOfSpeech.VERB)
          && phrases.is(i + 1, "to")) {
        return outlet(i + 2, clues.segmentEnd[i]);
      }
    }
    return Optional.empty();
  }

  private Optional<TokenRange> interview(Draft draft) {
    if (draft.cue().isEmpty()) {
      return Optional.empty();
    }
    int cue = draft.cue().first();
    int start = Math.max(clues.segmentStart[cue], cue - Drafts.NEAR);
    int end = Math.min(clues.segmentEnd[cue], draft.cue().end() + NEAR + NEAR);
    for (int i = start; i + 2 < end; i++) {
      boolean interview = phrases.is(i, "interview") && phrases.is(i + 1, "with", "to", "for");
      boolean speaking = phrases.is(i, "speaking", "talking") && phrases.is(i + 1, "to", "with");
      if ((interview || speaking) && !draft.holds(new TokenRange(i, i + 1))) {
        return outlet(i + 2, end);
      }
    }
    return Optional.empty();
  }

  /** The phrase at a token, up to a preposition, if it names an outlet. */
  private Optional<TokenRange> outlet(int first, int limit) {
    int end = first;
    boolean named = false;
    while (end < limit && isName(end) && end - first < 2 * NEAR) {
      named |= isOutletWord(end);
      end++;
    }
    return named ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean isName(int token) {
    return phrases.has(token, PartOfSpeech.PROPN)
        || phrases.has(token, PartOfSpeech.DET)
        || phrases.has(token, PartOfSpeech.ADJ)
        || phrases.has(token, PartOfSpeech.NOUN)
        || phrases.is(token, "'s");
  }

  private boolean isOutletWord(int token) {
    String word = phrases.word(token);
    boolean capital = Character.isUpperCase(clues.text.word(token).charAt(0));
    return GENERIC.contains(word) || (capital && WordList.OUTLETS.has(word));
  }
}
