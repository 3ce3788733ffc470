package org.hearsay.attribution;

import java.util.List;

/** The labels of the model that finds the source and the content of one cue. */
public final class FrameLabels {

  public static final int NONE = 0;
  public static final int SOURCE = 1;
  public static final int CONTENT = 3;

  public static final List<String> NAMES = List.of("-", "source", "source+", "content", "content+");

  private FrameLabels() {}
}
