package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Groups items by likeness. Two groups join only if their members are alike enough as a whole, so
 * that a chain of likenesses does not weld what has little in common. Repeats of an item go with it
 * and have no say.
 */
final class Clusters {

  /** Likeness of two items, 0 to 1, given by their indices. */
  interface Measure {
    double of(int left, int right);
  }

  /** When two groups join. */
  enum Linkage {
    /** If their members are alike on average, and a quorum of them is. */
    AVERAGE,
    /** If on average the members of either have somebody in the other whom they are like. */
    MATES
  }

  /** A likeness already known. */
  record Link(int left, int right, double likeness) {}

  private static final int SAMPLE = 10;
  private static final double QUORUM = 0.6;

  private final Measure measure;
  private final double threshold;
  private final Linkage linkage;
  private final List<List<Integer>> members = new ArrayList<>();
  private final IntUnaryOperator original;
  private final int[] groupOf;

  /**
   * @param original the item that an item repeats, one before it; itself if it repeats none
   */
  Clusters(
      int items, Measure measure, double threshold, Linkage linkage, IntUnaryOperator original) {
    this.measure = measure;
    this.linkage = linkage;
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
    List<Integer> some = sample(members.get(left));
    List<Integer> others = sample(members.get(right));
    return switch (linkage) {
      case AVERAGE -> areAlikeOnAverage(some, others);
      case MATES -> haveMates(some, others) && haveMates(others, some);
    };
  }

  private static List<Integer> sample(List<Integer> members) {
    return members.subList(0, Math.min(SAMPLE, members.size()));
  }

  private boolean areAlikeOnAverage(List<Integer> some, List<Integer> others) {
    double sum = 0;
    int alike = 0;
    for (int a : some) {
      for (int b : others) {
        double likeness = likeness(a, b);
        sum += likeness;
        alike += likeness >= threshold ? 1 : 0;
      }
    }
    int pairs = some.size() * others.size();
    return sum >= threshold * 0.9 * pairs && alike >= QUORUM * pairs;
  }

  private boolean haveMates(List<Integer> some, List<Integer> others) {
    double sum = 0;
    for (int a : some) {
      sum += others.stream().mapToDouble(b -> likeness(a, b)).max().orElse(0);
    }
    return sum >= threshold * some.size();
  }

  private double likeness(int a, int b) {
    return measure.of(Math.min(a, b), Math.max(a, b));
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
