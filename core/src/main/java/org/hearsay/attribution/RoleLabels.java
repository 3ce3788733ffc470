package org.hearsay.attribution;

import java.util.List;

/** The labels of the model that finds sources, cues and contents: begin and go on, or none. */
public final class RoleLabels {

  public static final int NONE = 0;
  public static final int SOURCE = 1;
  public static final int CUE = 3;
  public static final int CONTENT = 5;

  public static final List<String> NAMES =
      List.of("-", "source", "source+", "cue", "cue+", "content", "content+");

  private RoleLabels() {}

  /** The label of a role's first token for any label of that role. */
  static int role(int label) {
    return label == NONE ? NONE : (label - 1) / 2 * 2 + 1;
  }

  /** True for the label of a first token. */
  static boolean begins(int label) {
    return label % 2 == 1;
  }
}
