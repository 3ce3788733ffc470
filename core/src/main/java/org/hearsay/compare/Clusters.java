package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Groups items by likeness. Two groups join only if on average their members are alike and a quorum
 * of them is: so that a chain of likenesses does not weld what has little in common. Repeats of an
 * item go with it and have no say.
 */
final class Clusters {

  /** Likeness of two items, 0 to 1, given by their indices. */
  interface Measure {
    double of(int left, int right);
  }

  /** A likeness already known. */
  record Link(int left, int right, double likeness) {}

  private static final int SAMPLE = 10;
  private static final double QUORUM = 0.6;

  private final Measure measure;
  private final double threshold;
  private final List<List<Integer>> members = new ArrayList<>();
  private final IntUnaryOperator original;
  private final int[] groupOf;

  /**
   * @param original the item that an item repeats, one before it; itself if it repeats none
   */
  Clusters(int items, Measure measure, double threshold, IntUnaryOperator original) {
    this.measure = measure;
    this.original = original;
    this.threshold = threshold;
    this.groupOf = new int[items];
    for (int i = 0; i < items; i++) {
      groupOf[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** Groups of two and more, by first member; members ascending. */
  List<List<Integer>> join(List<Link> links) {
    List<Link> order = new ArrayList<>(links);
    order.sort(
        Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(Link::left)
            .thenComparingInt(Link::right));
    for (Link link : order) {
      int left = groupOf[link.left()];
      int right = groupOf[link.right()];
      boolean counts =
          link.likeness() >= threshold && isOriginal(link.left()) && isOriginal(link.right());
      if (counts && left != right && areAlike(left, right)) {
        merge(Math.min(left, right), Math.max(left, right));
      }
    }
    for (int item = 0; item < groupOf.length; item++) {
      addRepeat(item);
    }
    return members.stream()
        .filter(m -> m.size() > 1)
        .map(m -> m.stream().sorted().toList())
        .toList();
  }

  private boolean areAlike(int left, int right) {
    List<Integer> some = members.get(left);
    List<Integer> others = members.get(right);
    double sum = 0;
    int pairs = 0;
    int alike = 0;
    for (int a : some.subList(0, Math.min(SAMPLE, some.size()))) {
      for (int b : others.subList(0, Math.min(SAMPLE, others.size()))) {
        double likeness = measure.of(Math.min(a, b), Math.max(a, b));
        sum += likeness;
        alike += likeness >= threshold ? 1 : 0;
        pairs++;
      }
    }
    return sum >= threshold * 0.9 * pairs && alike >= QUORUM * pairs;
  }

  private void addRepeat(int item) {
    int repeated = original.applyAsInt(item);
    if (repeated != item) {
      members.get(groupOf[item]).remove(Integer.valueOf(item));
      members.get(groupOf[repeated]).add(item);
    }
  }

  private boolean isOriginal(int item) {
    return original.applyAsInt(item) == item;
  }

  private void merge(int into, int from) {
    for (int item : members.get(from)) {
      groupOf[item] = into;
    }
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
  }
}
