package org.hearsay.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.OutletName;
import org.hearsay.reading.Reading;

/** The outlets of a story's reports, by whichever name a report calls them. */
public final class Outlets {

  private final Set<String> keys = new HashSet<>();

  /** The words of their names by each of these. */
  private final Map<String, Set<List<String>>> byWord = new HashMap<>();

  /** The outlets that these readings' reports name. */
  public Outlets(List<Reading> readings) {
    for (Reading reading : readings) {
      reading.report().outlet().ifPresent(this::add);
    }
  }

  private void add(String outlet) {
    keys.add(new OutletName(outlet).key());
    List<String> words = words(outlet);
    words.forEach(word -> byWord.computeIfAbsent(word, w -> new HashSet<>()).add(words));
  }

  /** True for a name of one of them. */
  public boolean isOutlet(String name) {
    List<String> part = words(name);
    return keys.contains(new OutletName(name).key())
        || !part.isEmpty()
            && byWord.getOrDefault(part.get(0), Set.of()).stream()
                .anyMatch(outlet -> Collections.indexOfSubList(outlet, part) >= 0);
  }

  /** True if {@code name} is the outlet's, or a part by which reports call it: "the Ledger". */
  public static boolean isCalled(String outlet, String name) {
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
