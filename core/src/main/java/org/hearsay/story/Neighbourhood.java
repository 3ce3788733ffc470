package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import org.hearsay.story.Neighbours.Pair;

/** For each vector those that are its neighbours, or whose neighbour it is. */
final class Neighbourhood {

  private final int[] starts;
  private final int[] others;

  Neighbourhood(int vectors, List<Pair> pairs) {
    starts = new int[vectors + 1];
    for (Pair pair : pairs) {
      starts[pair.left() + 1]++;
      starts[pair.right() + 1]++;
    }
    for (int v = 0; v < vectors; v++) {
      starts[v + 1] += starts[v];
    }
    others = new int[starts[vectors]];
    int[] next = Arrays.copyOf(starts, vectors);
    for (Pair pair : pairs) {
      others[next[pair.left()]++] = pair.right();
      others[next[pair.right()]++] = pair.left();
    }
  }

  /** A vector's neighbours and itself. */
  int[] with(int vector) {
    int[] all = Arrays.copyOfRange(others, starts[vector], starts[vector + 1] + 1);
    all[all.length - 1] = vector;
    return all;
  }
}
