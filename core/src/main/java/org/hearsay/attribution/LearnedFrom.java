package org.hearsay.attribution;

import java.util.Optional;
import org.hearsay.text.TokenRange;

/** "The Lamp has learned <em>from the clinic</em> that X": whoever it was learned from says it. */
final class LearnedFrom {

  private final Phrases phrases;
  private final Clues clues;

  LearnedFrom(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds such sources inside the attributions to those who learned. */
  void add(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      int from = draft.cue().end();
      boolean learned =
          !draft.cue().isEmpty()
              && phrases.is(from - 1, "learned", "learnt", "heard")
              && phrases.is(from, "from");
      if (learned) {
        source(draft, from).ifPresent(drafts::add);
      }
    }
  }

  private Optional<Draft> source(Draft draft, int from) {
    return phrases
        .startingAt(from + 1, clues.segmentEnd[from])
        .filter(phrases::maySpeak)
        .filter(who -> draft.content().stream().noneMatch(c -> c.contains(who.first())))
        .map(
            who -> {
              TokenRange cue = new TokenRange(from, from + 1);
              Draft told = new Draft(cue, Optional.of(who), draft.content(), draft.confidence());
              told.within(draft);
              return told;
            });
  }
}
