package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/** "Said on <em>her website</em> that X": what stands before "that" is not what was said. */
final class ContentOpenings {

  private static final int FARTHEST = 8;

  private final Phrases phrases;

  ContentOpenings(Clues clues) {
    this.phrases = new Phrases(clues);
  }

  /** Takes such openings out of the contents right after a cue's preposition. */
  void cut(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      TokenRange content = draft.content().get(0);
      boolean after =
          draft.cue().size() > 1
              && draft.cue().end() == content.first()
              && phrases.is(content.first() - 1, "on", "in", "at", "to");
      Optional<TokenRange> opening =
          after ? phrases.startingAt(content.first(), content.end()) : Optional.empty();
      opening
          .filter(phrase -> phrase.size() < FARTHEST && phrases.is(phrase.end(), "that"))
          .filter(phrase -> phrase.end() + 2 < content.end())
          .ifPresent(phrase -> startAt(draft, phrase.end()));
    }
  }

  private static void startAt(Draft draft, int that) {
    List<TokenRange> shorter = new ArrayList<>(draft.content());
    shorter.set(0, new TokenRange(that, shorter.get(0).end()));
    draft.content(shorter);
  }
}
