package org.hearsay.lab.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts items into classes so that the class of one tells most about the class of the next: the
 * exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Each item goes in turn
 * where the likelihood of the sequence under a class bigram model is highest. The same sequence
 * gives the same classes.
 */
final class Exchange {

  private static final int TABLE = 1 << 18;

  private final Bigrams bigrams;
  private final int classes;
  private final int[] classOf;

  /** How often a class follows another, {@code [first][second]}, and the other way round. */
  private final int[][] pairs;

  private final int[][] reversed;
  private final int[] totals;
  private final double[] entropies = new double[TABLE];
  private final int[] behind;
  private final int[] ahead;
  private final double[] gains;

  private Exchange(Bigrams bigrams, int classes) {
    this.bigrams = bigrams;
    this.classes = classes;
    classOf = new int[bigrams.items()];
    pairs = new int[classes][classes];
    reversed = new int[classes][classes];
    totals = new int[classes];
    behind = new int[classes];
    ahead = new int[classes];
    gains = new double[classes];
    for (int i = 1; i < TABLE; i++) {
      entropies[i] = i * StrictMath.log(i);
    }
  }

  /**
   * The class of each item.
   *
   * @param classes how many there are to be
   * @param passes how often each item is looked at
   */
  static int[] classes(Bigrams bigrams, int classes, int passes) {
    Exchange exchange = new Exchange(bigrams, classes);
    List<Integer> order =
        IntStream.range(0, bigrams.items())
            .boxed()
            .sorted(Comparator.comparingInt(item -> -bigrams.total(item)))
            .toList();
    exchange.start(order);
    for (int pass = 0; pass < passes; pass++) {
      order.forEach(exchange::place);
    }
    return exchange.classOf;
  }

  /** The frequent items have a class each, the others fill these up in turn. */
  private void start(List<Integer> order) {
    for (int rank = 0; rank < order.size(); rank++) {
      classOf[order.get(rank)] = rank % classes;
    }
    for (int item = 0; item < classOf.length; item++) {
      int own = classOf[item];
      totals[own] += bigrams.total(item);
      count(own, own, bigrams.self(item));
      Neighbours after = bigrams.after(item);
      for (int i = 0; i < after.items().length; i++) {
        count(own, classOf[after.items()[i]], after.counts()[i]);
      }
    }
  }

  private void count(int first, int second, int times) {
    pairs[first][second] += times;
    reversed[second][first] += times;
  }

  /** Takes an item out of its class and puts it into the best one. */
  private void place(int item) {
    sum(bigrams.after(item), behind);
    sum(bigrams.before(item), ahead);
    move(item, classOf[item], -1);
    int best = best(item);
    classOf[item] = best;
    move(item, best, 1);
  }

  private void sum(Neighbours neighbours, int[] counts) {
    Arrays.fill(counts, 0);
    for (int i = 0; i < neighbours.items().length; i++) {
      counts[classOf[neighbours.items()[i]]] += neighbours.counts()[i];
    }
  }

  private void move(int item, int to, int sign) {
    totals[to] += sign * bigrams.total(item);
    count(to, to, sign * bigrams.self(item));
    for (int other = 0; other < classes; other++) {
      if (behind[other] != 0) {
        count(to, other, sign * behind[other]);
      }
      if (ahead[other] != 0) {
        count(other, to, sign * ahead[other]);
      }
    }
  }

  private int best(int item) {
    Arrays.fill(gains, 0);
    for (int other = 0; other < classes; other++) {
      addGains(reversed[other], behind[other], other);
      addGains(pairs[other], ahead[other], other);
    }
    int best = 0;
    for (int to = 0; to < classes; to++) {
      int own = behind[to] + ahead[to] + bigrams.self(item);
      gains[to] += gain(pairs[to][to], own) - 2 * gain(totals[to], bigrams.total(item));
      best = gains[to] > gains[best] ? to : best;
    }
    return best;
  }

  /** What {@code more} pairs of each class with {@code other} are worth, {@code other} left out. */
  private void addGains(int[] counts, int more, int other) {
    if (more == 0) {
      return;
    }
    double own = gain(counts[other], more);
    for (int to = 0; to < classes; to++) {
      gains[to] += gain(counts[to], more);
    }
    gains[other] -= own;
  }

  private double gain(int count, int more) {
    return entropy(count + more) - entropy(count);
  }

  private double entropy(int count) {
    return count < TABLE ? entropies[count] : count * StrictMath.log(count);
  }
}
