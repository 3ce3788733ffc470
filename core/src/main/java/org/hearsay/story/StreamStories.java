package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reports that a stream has in memory, divided into stories with their numbers. */
final class StreamStories {

  private final List<Tracked> reports;
  private final Clustering clustering;

  /** Number of the story of each cluster. */
  private final Map<Integer, Long> numbers = new HashMap<>();

  private StreamStories(List<Tracked> reports, Clustering clustering) {
    this.reports = reports;
    this.clustering = clustering;
    for (int i = 0; i < reports.size(); i++) {
      if (!reports.get(i).settled()) {
        numbers.merge(clustering.clusterOf(i), reports.get(i).number(), Math::min);
      }
    }
    preferSettled();
  }

  /** A number that was given for good stays, even if an earlier report is found to belong there. */
  private void preferSettled() {
    Map<Integer, Long> settled = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).settled()) {
        settled.merge(clustering.clusterOf(i), reports.get(i).story().orElseThrow(), Math::min);
      }
    }
    numbers.putAll(settled);
  }

  static StreamStories of(Collection<Tracked> all, Constraints constraints) {
    List<Tracked> ordered =
        all.stream()
            .sorted(Comparator.comparing(Tracked::signature, StoryOrder.SIGNATURES))
            .toList();
    List<Signature> signatures = ordered.stream().map(Tracked::signature).toList();
    return new StreamStories(ordered, Clustering.of(signatures, constraints, known(ordered)));
  }

  /**
   * The stories of settled reports by their ids. The report that gave a story its number stays with
   * it: else that would name two.
   */
  private static Map<String, Long> known(List<Tracked> reports) {
    Map<String, Long> known = new HashMap<>();
    for (Tracked report : reports) {
      if (report.settled()) {
        known.put(report.id(), report.story().orElseThrow());
      }
    }
    Collection<Long> taken = new HashSet<>(known.values());
    for (Tracked report : reports) {
      if (taken.contains(report.number())) {
        known.putIfAbsent(report.id(), report.number());
      }
    }
    return known;
  }

  /** How many reports there are. */
  int size() {
    return reports.size();
  }

  /** A report by its place in the canonical order. */
  Tracked report(int place) {
    return reports.get(place);
  }

  /** Number of the story of a report. */
  long story(int place) {
    return numbers.getOrDefault(clustering.clusterOf(place), reports.get(place).number());
  }

  /** True if a report has been said to be in no story yet, or in another. */
  boolean isNews(int place) {
    Tracked report = reports.get(place);
    return report.story().isEmpty() || report.story().getAsLong() != story(place);
  }

  Placement placement(int place) {
    Tracked report = reports.get(place);
    return new Placement(report.id(), report.number(), story(place), clustering.reasons(place));
  }

  /** The places of the reports of each story, in the canonical order. */
  Collection<List<Integer>> stories() {
    Map<Long, List<Integer>> stories = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      stories.computeIfAbsent(story(i), key -> new ArrayList<>()).add(i);
    }
    return stories.values();
  }
}
