package org.hearsay.mention;

import org.hearsay.sequence.SequenceModel;
import org.hearsay.sequence.SequenceTagger;
import org.hearsay.text.TokenRange;

/** Decides of what kind a name is, from all its places. Not thread-safe. */
final class KindJudge {

  private static final double WEIGHT = 1.5;
  private static final double LEAST = 0.005;

  private final SequenceTagger<NameGroup> tagger;

  KindJudge(SequenceModel model) {
    tagger = new SequenceTagger<>(model, new KindFeatures());
  }

  /** The kind that the name's places together and, on average, each by itself speak for. */
  EntityKind kind(NameGroup group, NameOdds odds) {
    float[] together = tagger.lattice(group).marginals();
    EntityKind best = EntityKind.OTHER;
    double highest = Double.NEGATIVE_INFINITY;
    for (EntityKind kind : EntityKind.values()) {
      double sum = 0;
      for (TokenRange place : group.places()) {
        sum += odds.logOf(place, kind);
      }
      double log = Math.log(Math.max(LEAST, together[kind.ordinal()]));
      double score = WEIGHT * log + sum / group.places().size();
      if (score > highest) {
        highest = score;
        best = kind;
      }
    }
    return best;
  }
}
