package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.TokenRange;

/** Chooses among the candidates of one paragraph those that can stand together. */
final class Choice {

  private final double threshold;
  private final java.util.BitSet taken = new java.util.BitSet();

  Choice(double threshold) {
    this.threshold = threshold;
  }

  /** The chosen ones, the surest first; no two share a token of content, none has its cue there. */
  List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(
        Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(c -> c.cue().first()));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : order) {
      if (candidate.confidence() >= threshold && isFree(candidate)) {
        chosen.add(candidate);
        candidate.content().forEach(c -> taken.set(c.first(), c.end()));
        taken.set(candidate.cue().first(), candidate.cue().end());
      }
    }
    return chosen;
  }

  private boolean isFree(Candidate candidate) {
    return !candidate.content().isEmpty()
        && isFree(candidate.cue())
        && candidate.content().stream().allMatch(this::isFree);
  }

  private boolean isFree(TokenRange range) {
    int next = taken.nextSetBit(range.first());
    return next < 0 || next >= range.end();
  }
}
