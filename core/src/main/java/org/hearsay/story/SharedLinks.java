package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reading.Reading;

/**
 * Pages elsewhere that two reports both point to, which shows where both have it from. What much of
 * a story points to shows nothing.
 */
final class SharedLinks {

  /** Of a story's reports, or this many in a small one, more make a link everybody's. */
  private static final double EVERYBODY = 0.25;

  private static final int FEW = 5;

  /** For each report its links by their keys. */
  private final List<Map<String, String>> links = new ArrayList<>();

  private final Map<String, Integer> counts = new HashMap<>();

  SharedLinks(List<Reading> readings) {
    for (Reading reading : readings) {
      Map<String, String> outbound = outbound(reading);
      links.add(outbound);
      outbound.keySet().forEach(key -> counts.merge(key, 1, Integer::sum));
    }
  }

  private static Map<String, String> outbound(Reading reading) {
    Optional<WebAddress> own = reading.report().url().map(WebAddress::new);
    Map<String, String> outbound = new LinkedHashMap<>();
    for (String link : reading.report().links()) {
      WebAddress address = new WebAddress(link);
      if (address.isPage() && own.filter(address::isAtSiteOf).isEmpty()) {
        outbound.putIfAbsent(address.key(), link);
      }
    }
    return outbound;
  }

  /** The links that two reports share, as the second writes them, in its order. */
  List<String> of(int one, int other) {
    int most = Math.max(FEW, (int) (EVERYBODY * links.size()));
    Set<String> first = new HashSet<>(links.get(one).keySet());
    return links.get(other).entrySet().stream()
        .filter(link -> first.contains(link.getKey()))
        .filter(link -> counts.getOrDefault(link.getKey(), 0) <= most)
        .map(Map.Entry::getValue)
        .toList();
  }
}
