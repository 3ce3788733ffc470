package org.hearsay.story;

import java.util.List;
import org.hearsay.reading.Reading;

/**
 * Reports of the same events.
 *
 * @param readings by time of publication, undated ones last, then by id: an order that does not
 *     depend on how the reports came in
 * @param copies who took over from whom
 */
public record Story(List<Reading> readings, List<Copy> copies) {

  public Story {
    readings = List.copyOf(readings);
    copies = List.copyOf(copies);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a story without reports");
    }
  }
}
