package org.hearsay.compare;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How alike the statements are that stand right beside two: reports that tell the same go on with
 * the same.
 */
final class Neighbours {

  private final Evidence evidence;
  private final Overlaps overlaps;

  Neighbours(Evidence evidence, Overlaps overlaps) {
    this.evidence = evidence;
    this.overlaps = overlaps;
  }

  /** The most that a statement beside the one shares with a statement beside the other. */
  double ofBoth(int left, int right) {
    double most = 0;
    for (int a : beside(left)) {
      most = Math.max(most, ofOne(right, a));
    }
    return most;
  }

  /** The most that a statement shares with one beside another. */
  double ofOne(int left, int right) {
    double most = 0;
    for (int b : beside(left)) {
      most = Math.max(most, overlaps.ofBoth(b, right));
    }
    return most;
  }

  private List<Integer> beside(int statement) {
    int reading = evidence.statement(statement).reading();
    int statements = evidence.statements().size();
    return IntStream.of(statement - 1, statement + 1)
        .filter(s -> s >= 0 && s < statements && evidence.statement(s).reading() == reading)
        .boxed()
        .toList();
  }
}
