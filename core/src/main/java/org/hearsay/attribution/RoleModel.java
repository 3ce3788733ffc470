package org.hearsay.attribution;

import org.hearsay.sequence.LinearModel;
import org.hearsay.sequence.SequenceModel;

/**
 * What was learned about attributions. Immutable; may be shared by threads.
 *
 * @param lexicon words that are cues
 * @param senses classes of words
 * @param roles finds sources, cues and contents
 * @param frames finds the source and the content of each possible cue
 * @param ranks chooses among what the frames' model thinks possible
 */
public record RoleModel(
    CueLexicon lexicon,
    WordSenses senses,
    SequenceModel roles,
    SequenceModel frames,
    LinearModel ranks) {

  private static final class Holder {
    static final RoleModel MODEL =
        new RoleModel(
            CueLexicon.load(),
            WordSenses.load(),
            SequenceModel.load(RoleModel.class, "roles.model"),
            SequenceModel.load(RoleModel.class, "frames.model"),
            LinearModel.load(RoleModel.class, "ranks.model"));
  }

  /** The model that comes with Hearsay, from the class path; loaded once, when first asked for. */
  static RoleModel shared() {
    return Holder.MODEL;
  }
}
