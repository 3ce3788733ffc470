package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Outlets that a source spoke to: "told <em>the BBC</em>", "in an interview with <em>Bild</em>".
 */
final class Addressees {

  private static final int NEAR = 4;

  private static final Set<String> MESSAGES =
      Set.of("statement", "comments", "remarks", "message", "letter", "email", "e-mail");
  private static final Set<String> SHOWN =
      Set.of("published", "broadcast", "aired", "given", "printed", "carried", "shown");

  private final Clues clues;
  private final Phrases phrases;
  private final OutletPhrases outlets;

  Addressees(Clues clues, OutletPhrases outlets) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.outlets = outlets;
  }

  void mark(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      draft.source().flatMap(this::speaksTo).ifPresent(clause -> spokeTo(draft, clause));
      told(draft)
          .or(() -> interview(draft))
          .filter(outlet -> !draft.source().equals(Optional.of(outlet)))
          .ifPresent(draft::relay);
    }
  }

  /** "Two aides <em>who spoke to The Lamp</em>", "a guard interviewed by The Lamp". */
  private Optional<Integer> speaksTo(TokenRange source) {
    for (int i = source.first() + 1; i + 2 < source.end(); i++) {
      boolean spoke =
          phrases.is(i, "who") && phrases.is(i + 1, "spoke", "talked") && phrases.is(i + 2, "to");
      boolean asked = phrases.is(i, "interviewed", "contacted") && phrases.is(i + 1, "by");
      boolean speaking = phrases.is(i, "speaking", "talking") && phrases.is(i + 1, "to");
      if (spoke || asked || speaking) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void spokeTo(Draft draft, int clause) {
    TokenRange source = draft.source().orElseThrow();
    int outlet = phrases.is(clause, "who") ? clause + 3 : clause + 2;
    outlets
        .at(outlet, source.end())
        .ifPresent(
            relay -> {
              draft.source(Optional.of(new TokenRange(source.first(), clause)));
              draft.relay(relay);
            });
  }

  private Optional<TokenRange> told(Draft draft) {
    TokenRange cue = draft.cue();
    for (int i = cue.first(); i < cue.end(); i++) {
      if (phrases.is(i, "told", "tells", "telling", "tell")) {
        int start = phrases.is(i + 1, "to") ? i + 2 : i + 1;
        return outlets.at(start, clues.segmentEnd[i]);
      }
      if (!phrases.is(i, "according")
          && phrases.has(i, PartOfSpeech.VERB)
          && phrases.is(i + 1, "to")) {
        return outlets.at(i + 2, clues.segmentEnd[i]);
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
      int link = draft.holds(new TokenRange(i, i + 1)) ? i : link(i);
      Optional<TokenRange> outlet = link > i ? outlets.at(link + 1, end) : Optional.empty();
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }

  /** The preposition before whom somebody spoke to; {@code token} if there is none. */
  private int link(int token) {
    boolean interview =
        phrases.is(token, "interview") && phrases.is(token + 1, "with", "to", "for");
    boolean speaking =
        phrases.is(token, "speaking", "talking") && phrases.is(token + 1, "to", "with");
    boolean message = MESSAGES.contains(phrases.word(token)) && phrases.is(token + 1, "to");
    if (interview || speaking || message) {
      return token + 1;
    }
    boolean shown =
        phrases.is(token, "interview")
            && SHOWN.contains(phrases.word(token + 1))
            && phrases.is(token + 2, "on", "in", "by", "with", "to");
    return shown ? token + 2 : token;
  }
}
