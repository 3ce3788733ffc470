package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sequence.SequenceModel;
import org.hearsay.sequence.SequenceTagger;

/**
 * Reads stretches with the first two learned models: what may be a cue, and what may be its source
 * and its content.
 *
 * <p>Not thread-safe: one for each thread.
 */
public final class FrameReader {

  /** As learned, the second model says too little: what it leaves out can never be chosen. */
  private static final float TOWARDS_CONTENT = 1;

  private static final float TOWARDS_SOURCE = 1.5f;

  private final SequenceTagger<Stretch> roles;
  private final SequenceTagger<CueFrame> frames;

  public FrameReader(SequenceModel roles, SequenceModel frames) {
    this.roles = new SequenceTagger<>(roles, new RoleFeatures());
    SequenceModel leaning =
        frames
            .leaning(FrameLabels.CONTENT, TOWARDS_CONTENT)
            .leaning(FrameLabels.SOURCE, TOWARDS_SOURCE);
    this.frames = new SequenceTagger<>(leaning, new FrameFeatures());
  }

  /**
   * All possible cues of these stretches.
   *
   * @param tokens how many tokens the report has
   */
  public Surroundings read(int tokens, List<Stretch> stretches) {
    RoleHints hints = new RoleHints(tokens, stretches, roles);
    List<FrameReading> readings = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (CueFrame frame : CueFrame.of(stretch, hints)) {
        readings.add(FrameReading.of(frame, frames.lattice(frame)));
      }
    }
    return new Surroundings(readings);
  }
}
