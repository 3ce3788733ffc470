package org.hearsay.mention;

import org.hearsay.sequence.SequenceModel;

/**
 * What was learned about names.
 *
 * @param spans labels tokens with {@link NameLabels}
 * @param kinds labels a {@link NameGroup} with its {@link EntityKind}
 */
public record NameModels(SequenceModel spans, SequenceModel kinds) {

  private static final class Holder {
    static final NameModels SHARED = new NameModels(load("names.model"), load("kinds.model"));

    private static SequenceModel load(String file) {
      return SequenceModel.load(NameModels.class, file);
    }
  }

  /** The models beside this class; loaded once, when first asked for. */
  static NameModels shared() {
    return Holder.SHARED;
  }
}
