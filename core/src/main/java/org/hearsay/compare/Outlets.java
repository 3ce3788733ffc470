package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.OutletName;
import org.hearsay.reading.Reading;

/** The outlets of a story's reports, by whichever name a report calls them. */
final class Outlets {

  private final List<String> outlets;

  Outlets(List<Reading> readings) {
    this.outlets =
        readings.stream().flatMap(r -> r.report().outlet().stream()).distinct().sorted().toList();
  }

  /** True for a name of one of them. */
  boolean isOutlet(String name) {
    return outlets.stream().anyMatch(outlet -> isCalled(outlet, name));
  }

  /** True if {@code name} is the outlet's, or a part by which reports call it: "the Ledger". */
  static boolean isCalled(String outlet, String name) {
    List<String> part = words(name);
    return new OutletName(outlet).isSame(new OutletName(name))
        || !part.isEmpty() && Collections.indexOfSubList(words(outlet), part) >= 0;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
    words.remove("the");
    return words;
  }
}
