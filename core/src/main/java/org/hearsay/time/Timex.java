package org.hearsay.time;

import org.hearsay.text.Span;

/**
 * A time expression of a report, as in TimeML.
 *
 * @param value TIMEX3 value: ISO 8601 and its extensions, {@code 2024-10-23}, {@code 2024-W43},
 *     {@code 2024-Q3}, {@code P2Y}, {@code PRESENT_REF}; a year that cannot be known stays open,
 *     {@code XXXX-10-23}
 * @see <a href="http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</a>
 */
public record Timex(Span span, TimexType type, String value) {

  public Timex {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a time expression without a value at " + span);
    }
  }
}
