package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Reading;

/** Turns clusters into stories with their copies and the evidence for each report. */
final class GroupingBuilder {

  private final Clustering clustering;
  private final CopyFinder copies = new CopyFinder();

  /** Reports of each cluster, in the order of a story. */
  private final Map<Integer, List<Reading>> members = new HashMap<>();

  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param ordered the reports in the order of a story, as the clustering has them
   */
  GroupingBuilder(List<Reading> ordered, Clustering clustering) {
    this.clustering = clustering;
    for (int i = 0; i < ordered.size(); i++) {
      Reading reading = ordered.get(i);
      places.put(reading.id(), i);
      members.computeIfAbsent(clustering.clusterOf(i), key -> new ArrayList<>()).add(reading);
    }
  }

  private int place(Reading reading) {
    return places.getOrDefault(reading.id(), 0);
  }

  /** The grouping, with stories and reports in the order of {@code readings}. */
  Grouping build(List<Reading> readings) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    List<Membership> memberships = new ArrayList<>();
    for (Reading reading : readings) {
      int place = place(reading);
      int story = numbers.computeIfAbsent(clustering.clusterOf(place), key -> numbers.size());
      memberships.add(new Membership(reading.id(), story, clustering.reasons(place)));
    }
    return new Grouping(numbers.keySet().stream().map(this::story).toList(), memberships);
  }

  private Story story(int cluster) {
    List<Reading> readings = members.getOrDefault(cluster, List.of());
    return new Story(readings, copies.find(readings));
  }
}
