package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.story.Likenesses.Visit;

/**
 * Moves reports that are more like those of another cluster: what was joined early cannot know what
 * came together later.
 */
final class Reassignment {

  private static final int ROUNDS = 3;

  /** A report moves only to where it is at least so much like the others on average. */
  private static final double LEAST = 0.08;

  /** It moves only if it is so many times as much like those as like its own. */
  private static final double CLEARLY = 1.15;

  private final Batch batch;
  private final Neighbourhood neighbourhood;
  private final BitSet fixed;

  /**
   * @param fixed vectors that stay where they are
   */
  Reassignment(Batch batch, Pairs pairs, BitSet fixed) {
    this.batch = batch;
    this.fixed = fixed;
    this.neighbourhood = new Neighbourhood(batch.vectors().size(), pairs);
  }

  /** The clusters after all have moved that should; in each round all move at once. */
  Partition improve(int[] clusters) {
    Partition partition = new Partition(batch, clusters);
    BitSet changed = partition.clusters();
    for (int round = 0; round < ROUNDS && !changed.isEmpty(); round++) {
      int[] before = partition.clusterOfEach();
      int[] moved = moved(partition, changed);
      changed = changed(before, moved);
      partition = partition.with(moved, changed);
    }
    return partition;
  }

  /** The clusters that vectors have left or come to. */
  private static BitSet changed(int[] before, int[] after) {
    BitSet changed = new BitSet();
    for (int v = 0; v < before.length; v++) {
      if (before[v] != after[v]) {
        changed.set(before[v]);
        changed.set(after[v]);
      }
    }
    return changed;
  }

  /** Where each belongs now; only around clusters that have changed that can be elsewhere. */
  private int[] moved(Partition partition, BitSet changed) {
    List<Visit> visits = new ArrayList<>();
    for (int v = 0; v < batch.vectors().size(); v++) {
      int[] around = around(v, partition);
      boolean open = around.length > 1 && !fixed.get(v);
      if (open && Arrays.stream(around).anyMatch(changed::get)) {
        visits.add(new Visit(v, partition.clusterOf(v), around));
      }
    }
    Likenesses likenesses = new Likenesses(partition, visits);
    int[] moved = partition.clusterOfEach();
    for (int i = 0; i < visits.size(); i++) {
      moved[visits.get(i).vector()] = best(visits.get(i), likenesses.of(i));
    }
    return moved;
  }

  /** The clusters of a vector and of its neighbours, ascending. */
  private int[] around(int vector, Partition partition) {
    int[] clusters = neighbourhood.with(vector);
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = partition.clusterOf(clusters[i]);
    }
    return Ascending.distinct(clusters);
  }

  private static int best(Visit visit, double[] likenesses) {
    int own = Arrays.binarySearch(visit.clusters(), visit.own());
    int best = own;
    double most = Math.max(LEAST, CLEARLY * likenesses[own]);
    for (int i = 0; i < likenesses.length; i++) {
      if (i != own && likenesses[i] > most) {
        best = i;
        most = likenesses[i];
      }
    }
    return visit.clusters()[best];
  }
}
