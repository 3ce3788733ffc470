package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * "The paper reports <em>that the minister</em> | <em>has told</em> friends": a clause that the
 * models cut in two before its verb, and gave both halves to one source.
 */
final class SplitClauses {

  private final Clues clues;
  private final Phrases phrases;

  SplitClauses(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Makes one content of the halves, the second of which its own subject says. */
  void mend(Drafts drafts) {
    for (Draft first : drafts.all()) {
      TokenRange half = first.content().get(first.content().size() - 1);
      if (!first.cue().isEmpty() && first.cue().end() <= half.first() && isHalf(half)) {
        drafts.between(half.end(), half.end() + 1).stream()
            .filter(second -> isByTheSame(first, second))
            .findFirst()
            .ifPresent(second -> join(first, second, half, drafts));
      }
    }
  }

  /** "That the minister": a clause without a verb. */
  private boolean isHalf(TokenRange content) {
    boolean verb = clues.verbs[content.end() - 1] > clues.verbs[content.first()];
    return phrases.is(content.first(), "that") && content.size() > 1 && !verb;
  }

  private static boolean isByTheSame(Draft first, Draft second) {
    return first.source().isPresent()
        && first.source().equals(second.source())
        && second.content().get(0).first() >= second.cue().end();
  }

  private void join(Draft first, Draft second, TokenRange half, Drafts drafts) {
    TokenRange rest = second.content().get(second.content().size() - 1);
    Optional<TokenRange> who = phrases.endingAt(half.end(), half.first() + 1);
    first.content(List.of(new TokenRange(half.first(), rest.end())));
    drafts.remove(second);
    Draft inner = new Draft(second.cue(), who, second.content(), second.confidence());
    if (who.filter(phrases::maySpeak).isPresent()) {
      inner.within(first);
      drafts.add(inner);
    }
  }
}
