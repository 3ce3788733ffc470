package org.hearsay.compare;

import java.util.List;

/**
 * One source to whom several reports credit different figures of the same thing counted.
 *
 * @param source index in {@link Comparison#sources()}
 */
public record Credited(int source, String of, List<FigureValue> values) {

  public Credited {
    values = List.copyOf(values);
  }
}
