package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** "“We will rebuild.” — Dora Hale, county commissioner": a quotation signed with a name. */
final class SignedQuotations {

  private static final int SHORTEST = 4;
  private static final int LONGEST_SIGNATURE = 14;
  private static final double CONFIDENCE = 0.6;

  private final Clues clues;
  private final Phrases phrases;

  SignedQuotations(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds them where no attribution has their words yet, or one without a source. */
  void add(Drafts drafts) {
    for (TokenRange quote : clues.quotes.all()) {
      int dash = quote.end();
      boolean signed =
          quote.size() >= SHORTEST
              && phrases.is(dash, "-", "–", "—", "―", "--")
              && phrases.has(dash + 1, PartOfSpeech.PROPN)
              && clues.layout.role(quote.first()).isProse();
      if (signed) {
        signature(dash + 1).ifPresent(who -> sign(quote, dash, who, drafts));
      }
    }
  }

  /** From here to the end of the paragraph, if that is short and no clause. */
  private Optional<TokenRange> signature(int first) {
    int end = clues.segmentEnd[first];
    boolean last =
        end == clues.text.size()
            || clues.text.sentence(end).paragraph() != clues.text.sentence(first).paragraph();
    if (!last || end - first > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      if (clues.isVerb(i) || clues.quotes.isQuoted(i)) {
        return Optional.empty();
      }
    }
    int stop = phrases.is(end - 1, ".") ? end - 1 : end;
    return stop > first ? Optional.of(new TokenRange(first, stop)) : Optional.empty();
  }

  private static void sign(TokenRange quote, int dash, TokenRange who, Drafts drafts) {
    for (Draft draft : drafts.between(quote.first(), who.end())) {
      boolean same = draft.content().stream().anyMatch(c -> c.first() < quote.end());
      if (same && draft.source().isPresent() && draft.cue().first() >= quote.end()) {
        return;
      }
      drafts.remove(draft);
    }
    TokenRange cue = new TokenRange(dash, dash + 1);
    drafts.add(new Draft(cue, Optional.of(who), List.of(quote), CONFIDENCE));
  }
}
