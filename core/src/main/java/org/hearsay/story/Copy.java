package org.hearsay.story;

import java.util.List;

/**
 * One report that took over passages of another.
 *
 * @param from index of the original in {@link Story#readings()}
 * @param to index of the copy
 * @param share how much of the copy's prose the passages make up, 0 to 1
 * @param passages in order of the copy
 * @param precedence why {@code from} is taken for the original
 * @param links addresses outside that both point to, in order of the copy
 */
public record Copy(
    int from,
    int to,
    double share,
    List<Passage> passages,
    Precedence precedence,
    List<String> links) {

  public Copy {
    passages = List.copyOf(passages);
    links = List.copyOf(links);
    if (from == to) {
      throw new IllegalArgumentException("report " + from + " copies itself");
    }
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " is not in [0, 1]");
    }
  }

  /** A copy of which no more is known than its passages. */
  public Copy(int from, int to, double share, List<Passage> passages) {
    this(from, to, share, passages, Precedence.UNKNOWN, List.of());
  }
}
