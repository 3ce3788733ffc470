package org.hearsay.mention;

import java.util.Arrays;
import java.util.List;
import org.hearsay.sequence.SequenceTagger;

/** What the models of all views say of a stretch, on average. Not thread-safe. */
final class NameTagger {

  private final List<SequenceTagger<NameStretch>> taggers;

  NameTagger(NameModels models) {
    taggers =
        Arrays.stream(NameView.values())
            .map(view -> new SequenceTagger<>(models.of(view), new NameFeatures(view)))
            .toList();
  }

  /** The probability of each label at each position, position by position. */
  float[] marginals(NameStretch stretch) {
    float[] mean = new float[stretch.length() * NameLabels.ALL.size()];
    for (SequenceTagger<NameStretch> tagger : taggers) {
      float[] marginals = tagger.lattice(stretch).marginals();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += marginals[i] / taggers.size();
      }
    }
    return mean;
  }
}
