package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * "<em>The toll has risen</em>, the minister announced, as the search went on": what stands before
 * source and cue was said, not the circumstance behind them.
 */
final class ContentsBefore {

  private static final int SHORTEST = 4;

  private final Clues clues;
  private final Phrases phrases;

  ContentsBefore(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Moves such contents to where they belong. */
  void mend(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      boolean one = draft.content().size() == 1 && !draft.cue().isEmpty();
      if (one && isCircumstance(draft)) {
        clause(draft, drafts).ifPresent(clause -> draft.content(List.of(clause)));
      }
    }
  }

  /** Behind the cue, and opened by "as" or "while" after a comma, or without a verb by "with". */
  private boolean isCircumstance(Draft draft) {
    TokenRange content = draft.content().get(0);
    int cue = draft.cue().end();
    if (content.first() < cue || clues.quotes.isQuoted(content.first())) {
      return false;
    }
    boolean joined = phrases.is(content.first(), "as", "while", "after", "amid");
    boolean comma = phrases.is(cue, ",") && content.first() == cue + 1;
    boolean verbless = clues.verbs[content.end() - 1] == clues.verbs[content.first() - 1];
    return joined && comma || verbless && phrases.is(content.first() - 1, "with", "at", "in");
  }

  /** The clause that ends at a comma before the source, free of other attributions. */
  private Optional<TokenRange> clause(Draft draft, Drafts drafts) {
    Optional<TokenRange> source = draft.source().filter(s -> s.end() <= draft.cue().first());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int comma = source.get().first() - 1;
    int start = clues.segmentStart[source.get().first()];
    boolean clause =
        phrases.is(comma, ",")
            && comma - start >= SHORTEST
            && clues.verbs[comma] > 0
            && !clues.quotes.isQuoted(start)
            && !phrases.is(start, "when", "while", "as", "after", "asked", "before", "although");
    boolean free = clause && drafts.between(start, comma).isEmpty();
    return free ? Optional.of(new TokenRange(start, comma)) : Optional.empty();
  }
}
