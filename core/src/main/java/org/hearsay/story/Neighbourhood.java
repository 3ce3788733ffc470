package org.hearsay.story;

import java.util.Arrays;

/** For each vector those that are its neighbours, or whose neighbour it is. */
final class Neighbourhood {

  private final int[] starts;
  private final int[] others;

  Neighbourhood(int vectors, Pairs pairs) {
    starts = new int[vectors + 1];
    for (int i = 0; i < pairs.size(); i++) {
      starts[pairs.left(i) + 1]++;
      starts[pairs.right(i) + 1]++;
    }
    for (int v = 0; v < vectors; v++) {
      starts[v + 1] += starts[v];
    }
    others = new int[starts[vectors]];
    int[] next = Arrays.copyOf(starts, vectors);
    for (int i = 0; i < pairs.size(); i++) {
      others[next[pairs.left(i)]++] = pairs.right(i);
      others[next[pairs.right(i)]++] = pairs.left(i);
    }
  }

  /** A vector's neighbours and itself. */
  int[] with(int vector) {
    int[] all = Arrays.copyOfRange(others, starts[vector], starts[vector + 1] + 1);
    all[all.length - 1] = vector;
    return all;
  }
}
