package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Bounds the work for one paragraph: where nearly every word looks like a cue, as in no prose, only
 * the likeliest cues are read.
 */
final class FrameBudget {

  /** So many times may a paragraph's tokens be read; prose takes 5 to 30. */
  private static final int TIMES = 40;

  private static final int AT_LEAST = 4_000;

  private FrameBudget() {}

  /** All frames in order if they are within the budget, else the likeliest ones, in order. */
  static List<CueFrame> within(List<CueFrame> frames, int tokens) {
    long budget = Math.max(AT_LEAST, (long) TIMES * tokens);
    long work = frames.stream().mapToLong(frame -> frame.window().length()).sum();
    if (work <= budget) {
      return frames;
    }
    List<CueFrame> order = new ArrayList<>(frames);
    order.sort(
        Comparator.comparingDouble((CueFrame frame) -> frame.hints().cue[frame.head()]).reversed());
    List<CueFrame> kept = new ArrayList<>();
    long left = budget;
    for (CueFrame frame : order) {
      left -= frame.window().length();
      if (left >= 0) {
        kept.add(frame);
      }
    }
    kept.sort(Comparator.comparingInt(frame -> frame.cue().first()));
    return kept;
  }
}
