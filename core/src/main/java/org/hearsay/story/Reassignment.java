package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.story.Neighbours.Pair;

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

  private final List<Vector> vectors;
  private final List<SortedSet<Integer>> neighbours = new ArrayList<>();
  private final BitSet fixed;

  /**
   * @param fixed vectors that stay where they are
   */
  Reassignment(List<Vector> vectors, List<Pair> pairs, BitSet fixed) {
    this.vectors = vectors;
    this.fixed = fixed;
    vectors.forEach(vector -> neighbours.add(new TreeSet<>()));
    for (Pair pair : pairs) {
      neighbours.get(pair.left()).add(pair.right());
      neighbours.get(pair.right()).add(pair.left());
    }
  }

  /** The clusters after all have moved that should; in each round all move at once. */
  Partition improve(int[] clusters) {
    Partition partition = new Partition(vectors, clusters);
    for (int round = 0; round < ROUNDS; round++) {
      int[] moved = moved(partition);
      if (Arrays.equals(moved, partition.clusters())) {
        return partition;
      }
      partition = new Partition(vectors, moved);
    }
    return partition;
  }

  private int[] moved(Partition partition) {
    int[] moved = partition.clusters();
    for (int v = 0; v < moved.length; v++) {
      moved[v] = fixed.get(v) ? moved[v] : best(v, partition);
    }
    return moved;
  }

  private int best(int vector, Partition partition) {
    int own = partition.clusterOf(vector);
    SortedSet<Integer> around = clustersAround(vector, partition);
    around.remove(own);
    int best = own;
    double most = around.isEmpty() ? 0 : CLEARLY * partition.likeness(vector, own);
    most = Math.max(LEAST, most);
    for (int cluster : around) {
      double likeness = partition.likeness(vector, cluster);
      if (likeness > most) {
        best = cluster;
        most = likeness;
      }
    }
    return best;
  }

  private SortedSet<Integer> clustersAround(int vector, Partition partition) {
    SortedSet<Integer> clusters = new TreeSet<>();
    neighbours.get(vector).forEach(neighbour -> clusters.add(partition.clusterOf(neighbour)));
    return clusters;
  }
}
