package org.hearsay.view.json;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Reading;

/**
 * The ids of one report's entities and attributions. They count on from report to report, in the
 * order of the reports' ids: unique in the whole output, and the same in whatever order the reports
 * came in.
 *
 * @param firstEntity number of the report's first entity
 * @param firstAttribution number of its first attribution
 */
record LocalIds(int firstEntity, int firstAttribution) {

  /** For a report that stands alone. */
  static final LocalIds ALONE = new LocalIds(1, 1);

  String entity(int index) {
    return "e" + (firstEntity + index);
  }

  String attribution(int index) {
    return "a" + (firstAttribution + index);
  }

  /** The ids of each report, by the report's id. */
  static Map<String, LocalIds> forAll(List<Reading> readings) {
    Map<String, LocalIds> all = new HashMap<>();
    LocalIds next = ALONE;
    List<Reading> byId =
        readings.stream().sorted(Comparator.comparing(reading -> reading.id())).toList();
    for (Reading reading : byId) {
      all.put(reading.id(), next);
      next = next.after(reading);
    }
    return all;
  }

  private LocalIds after(Reading reading) {
    return new LocalIds(
        firstEntity + reading.cast().entities().size(),
        firstAttribution + reading.attributions().size());
  }
}
