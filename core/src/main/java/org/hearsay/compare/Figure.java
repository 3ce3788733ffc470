package org.hearsay.compare;

import java.util.List;

/**
 * A series: the same thing counted in the same situation.
 *
 * @param of what is counted, in a report's words: "North Korean troops"
 * @param what the situation, in a report's words: "in Kursk"
 */
public record Figure(String of, String what, Verdict verdict, List<FigureValue> values) {

  public Figure {
    values = List.copyOf(values);
  }
}
