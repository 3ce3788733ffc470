package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * Contents that the first model is sure of and for which the second model found no cue. They stand
 * with the nearest cue and source of the first model in their sentence, or alone.
 */
final class Leftovers {

  private static final double SURE = 0.85;
  private static final double CONFIDENCE = 0.35;
  private static final int SHORTEST = 10;

  private final Clues clues;
  private final RoleHints hints;

  Leftovers(Clues clues, RoleHints hints) {
    this.clues = clues;
    this.hints = hints;
  }

  /** Attributions of such contents in a stretch, beside those already chosen there. */
  List<Draft> of(Stretch stretch, List<Draft> chosen) {
    BitSet taken = new BitSet();
    for (Draft draft : chosen) {
      taken.set(draft.cue().first(), draft.cue().end());
      draft.content().forEach(c -> taken.set(c.first(), c.end()));
    }
    List<Draft> left = new ArrayList<>();
    for (int first = stretch.first(); first < stretch.end(); first++) {
      if (hints.label[first] == RoleLabels.CONTENT) {
        TokenRange content = run(stretch, first, RoleLabels.CONTENT);
        int next = taken.nextSetBit(first);
        if ((next < 0 || next >= content.end()) && isSure(content)) {
          left.add(draft(stretch, content, taken));
        }
      }
    }
    return left;
  }

  private TokenRange run(Stretch stretch, int first, int begin) {
    int end = first + 1;
    while (end < stretch.end() && hints.label[end] == begin + 1) {
      end++;
    }
    return new TokenRange(first, end);
  }

  private boolean isSure(TokenRange content) {
    double sum = 0;
    for (int i = content.first(); i < content.end(); i++) {
      sum += hints.content[i];
    }
    return content.size() >= SHORTEST && sum / content.size() >= SURE;
  }

  private Draft draft(Stretch stretch, TokenRange content, BitSet taken) {
    TokenRange cue =
        nearest(stretch, content, RoleLabels.CUE, taken)
            .orElse(new TokenRange(content.first(), content.first()));
    Optional<TokenRange> source =
        cue.isEmpty() ? Optional.empty() : nearest(stretch, content, RoleLabels.SOURCE, taken);
    return new Draft(cue, source, List.of(content), CONFIDENCE);
  }

  /** The nearest run of a role before or else after the content in its sentence. */
  private Optional<TokenRange> nearest(
      Stretch stretch, TokenRange content, int begin, BitSet taken) {
    int start = Math.max(clues.segmentStart[content.first()], content.first() - Drafts.NEAR);
    for (int i = content.first() - 1; i >= start; i--) {
      if (hints.label[i] == begin && !taken.get(i)) {
        return Optional.of(run(stretch, i, begin));
      }
    }
    int end = Math.min(clues.segmentEnd[content.end() - 1], content.end() + Drafts.NEAR);
    for (int i = content.end(); i < Math.min(end, stretch.end()); i++) {
      if (hints.label[i] == begin && !taken.get(i)) {
        return Optional.of(run(stretch, i, begin));
      }
    }
    return Optional.empty();
  }
}
