package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds, among spans in text order, those that touch a stretch. */
public final class SpanIndex {

  private final int[] starts;
  private final int[] ends;
  private final int longest;

  private SpanIndex(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
    this.longest = IntStream.range(0, starts.length).map(i -> ends[i] - starts[i]).max().orElse(0);
  }

  /**
   * @param items in order of their spans' starts
   */
  public static <T> SpanIndex of(List<T> items, Function<T, Span> span) {
    return new SpanIndex(
        items.stream().mapToInt(item -> span.apply(item).start()).toArray(),
        items.stream().mapToInt(item -> span.apply(item).end()).toArray());
  }

  /** Indices of the spans that share a character with {@code stretch}, in order. */
  public List<Integer> touching(Span stretch) {
    List<Integer> found = new ArrayList<>();
    for (int i = firstFrom(stretch.start() - longest);
        i < starts.length && starts[i] < stretch.end();
        i++) {
      if (ends[i] > stretch.start()) {
        found.add(i);
      }
    }
    return found;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
