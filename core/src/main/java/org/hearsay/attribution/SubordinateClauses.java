package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * "Although A noted X, B saw nothing": what A noted ends where the main clause begins, whatever the
 * models say.
 */
final class SubordinateClauses {

  private static final Set<String> OPENINGS =
      Set.of("although", "though", "while", "whereas", "after");

  private final Clues clues;
  private final Phrases phrases;

  SubordinateClauses(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Cuts contents that reach over such a border. */
  void cut(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      int start = draft.cue().isEmpty() ? 0 : clues.segmentStart[draft.cue().first()];
      if (!draft.cue().isEmpty() && OPENINGS.contains(phrases.word(start))) {
        List<TokenRange> shorter = new ArrayList<>();
        draft.content().forEach(range -> shorter.add(cut(draft, range)));
        draft.content(shorter);
      }
    }
  }

  private TokenRange cut(Draft draft, TokenRange range) {
    boolean follows = draft.cue().end() <= range.first();
    int end = Math.min(range.end(), clues.segmentEnd[range.first()]);
    for (int i = range.first() + 1; follows && i + 2 < end; i++) {
      if (phrases.is(i, ",") && !clues.quotes.isQuoted(i) && startsClause(i + 1, end)) {
        return new TokenRange(range.first(), i);
      }
    }
    return range;
  }

  /** A noun phrase and right after it a verb. */
  private boolean startsClause(int first, int end) {
    Optional<TokenRange> subject = phrases.startingAt(first, end);
    if (subject.isEmpty()) {
      return false;
    }
    int verb = subject.get().end();
    while (verb < end && phrases.has(verb, PartOfSpeech.ADV)) {
      verb++;
    }
    return verb < end && clues.isVerb(verb) && !phrases.word(verb).endsWith("ing");
  }
}
