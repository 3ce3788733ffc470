package org.hearsay.attribution;

import java.util.List;
import org.hearsay.sequence.Lattice;
import org.hearsay.sequence.SequenceTagger;

/**
 * What the first model says of every token: its best label and the probability of each role.
 *
 * <p>Arrays by token, filled in once; not changed afterwards.
 */
public final class RoleHints {

  final byte[] label;
  final float[] source;
  final float[] cue;
  final float[] content;

  /** How many spans of a role begin before a token, by role: source, cue, content. */
  final int[][] begun;

  /** Of the stretches given; all other tokens have no role. */
  public RoleHints(int tokens, List<Stretch> stretches, SequenceTagger<Stretch> tagger) {
    label = new byte[tokens];
    source = new float[tokens];
    cue = new float[tokens];
    content = new float[tokens];
    begun = new int[3][tokens + 1];
    for (Stretch stretch : stretches) {
      Lattice lattice = tagger.lattice(stretch);
      note(stretch, lattice.best(), lattice.marginals());
    }
    for (int token = 0; token < tokens; token++) {
      for (int role = 0; role < 3; role++) {
        begun[role][token + 1] = begun[role][token] + (label[token] == 2 * role + 1 ? 1 : 0);
      }
    }
  }

  private void note(Stretch stretch, int[] best, float[] marginals) {
    int labels = RoleLabels.NAMES.size();
    for (int i = 0; i < best.length; i++) {
      int token = stretch.first() + i;
      int base = i * labels;
      label[token] = (byte) best[i];
      source[token] = marginals[base + 1] + marginals[base + 2];
      cue[token] = marginals[base + 3] + marginals[base + 4];
      content[token] = marginals[base + 5] + marginals[base + 6];
    }
  }

  /**
   * How many spans of a role (0 source, 1 cue, 2 content) begin from {@code from} to {@code to}.
   */
  int begun(int role, int from, int to) {
    return begun[role][Math.max(from, to)] - begun[role][from];
  }
}
