package org.hearsay.lab.scale;

import java.util.HashMap;
import java.util.Map;

/** Likens a grouping to the true one. Mutable. */
public final class BCubed {

  private record Cell(long label, long found) {}

  private final Map<Cell, Integer> cells = new HashMap<>();
  private final Map<Long, Integer> labels = new HashMap<>();
  private final Map<Long, Integer> groups = new HashMap<>();
  private int count;

  public void add(long label, long found) {
    cells.merge(new Cell(label, found), 1, Integer::sum);
    labels.merge(label, 1, Integer::sum);
    groups.merge(found, 1, Integer::sum);
    count++;
  }

  /** The harmonic mean of B-cubed precision and recall, 0 to 1. */
  public double f1() {
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Cell, Integer> cell : cells.entrySet()) {
      double square = (double) cell.getValue() * cell.getValue();
      precision += square / groups.getOrDefault(cell.getKey().found, 1) / count;
      recall += square / labels.getOrDefault(cell.getKey().label, 1) / count;
    }
    return count == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
