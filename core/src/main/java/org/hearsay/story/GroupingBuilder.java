package org.hearsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Reading;

/** Turns clusters into stories with their copies and the evidence for each report. */
final class GroupingBuilder {

  private final Batch batch;
  private final Partition partition;
  private final Evidence evidence;
  private final CopyFinder copies = new CopyFinder();

  /** Reports of each cluster, in the order of a story. */
  private final Map<Integer, List<Reading>> members = new HashMap<>();

  private final Map<String, Integer> vectors = new HashMap<>();

  /**
   * @param ordered the reports in the order of a story, as the batch has them
   */
  GroupingBuilder(List<Reading> ordered, Batch batch, Partition partition) {
    this.batch = batch;
    this.partition = partition;
    this.evidence = batch.evidence();
    for (int i = 0; i < ordered.size(); i++) {
      Reading reading = ordered.get(i);
      vectors.put(reading.id(), batch.vectorOf(i));
      members.computeIfAbsent(cluster(reading), key -> new ArrayList<>()).add(reading);
    }
  }

  private int vector(Reading reading) {
    return vectors.getOrDefault(reading.id(), 0);
  }

  private int cluster(Reading reading) {
    return partition.clusterOf(vector(reading));
  }

  /** The grouping, with stories and reports in the order of {@code readings}. */
  Grouping build(List<Reading> readings) {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    List<Membership> memberships = new ArrayList<>();
    for (Reading reading : readings) {
      int story = numbers.computeIfAbsent(cluster(reading), key -> numbers.size());
      memberships.add(new Membership(reading.id(), story, reasons(reading)));
    }
    return new Grouping(numbers.keySet().stream().map(this::story).toList(), memberships);
  }

  private Story story(int cluster) {
    List<Reading> readings = members.getOrDefault(cluster, List.of());
    return new Story(readings, copies.find(readings));
  }

  /** Exact copies share one vector: where there is nothing else, a report is like itself. */
  private List<Reason> reasons(Reading reading) {
    if (members.getOrDefault(cluster(reading), List.of()).size() == 1) {
      return List.of();
    }
    Vector own = batch.vectors().get(vector(reading));
    Vector others = partition.others(vector(reading));
    return evidence.reasons(reading, own, others.size() == 0 ? own : others);
  }
}
