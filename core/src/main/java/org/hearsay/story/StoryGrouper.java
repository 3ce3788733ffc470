package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.reading.Reading;

/**
 * Groups reports into stories: reports of the same event, whatever their words; not reports of
 * another event with the same actors.
 *
 * <p>Reports are weighted word vectors, joined bottom-up while that leaves their clusters alike
 * within. The order in which they come changes only the order of the result. Thread-safe.
 */
public final class StoryGrouper {

  /**
   * The stories of a batch of reports, in the order in which their first reports came in.
   *
   * @param readings reports with different ids
   */
  public List<Story> group(List<Reading> readings) {
    return group(readings, Constraints.NONE).stories();
  }

  /**
   * The stories of a batch of reports, with the evidence.
   *
   * @param readings reports with different ids
   * @param constraints corrections by hand
   */
  public Grouping group(List<Reading> readings, Constraints constraints) {
    List<Reading> ordered = readings.stream().sorted(StoryOrder.INSTANCE).toList();
    SignatureReader reader = new SignatureReader();
    List<Signature> signatures =
        ordered.stream().map(reading -> reader.read(reading.layout())).toList();
    Clustering clustering = Clustering.of(signatures, constraints, Map.of());
    return new GroupingBuilder(ordered, clustering).build(readings);
  }

  /**
   * The stories of a batch of reports of which only the signatures are at hand.
   *
   * @param signatures of reports with different ids
   * @param constraints corrections by hand
   */
  public SignatureGrouping groupSignatures(List<Signature> signatures, Constraints constraints) {
    List<Signature> ordered = signatures.stream().sorted(StoryOrder.SIGNATURES).toList();
    Clustering clustering = Clustering.of(ordered, constraints, Map.of());
    Map<Integer, List<Integer>> clusters = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      clusters.computeIfAbsent(clustering.clusterOf(i), key -> new ArrayList<>()).add(i);
    }
    List<List<Integer>> stories = new ArrayList<>(clusters.values());
    stories.sort(
        Comparator.comparingInt((List<Integer> story) -> -story.size())
            .thenComparing(story -> ordered.get(story.get(0)).id()));
    Map<String, Membership> memberships = memberships(ordered, stories, clustering);
    return new SignatureGrouping(
        stories.stream().map(story -> story.stream().map(ordered::get).toList()).toList(),
        signatures.stream()
            .flatMap(each -> Stream.ofNullable(memberships.get(each.id())))
            .toList());
  }

  private static Map<String, Membership> memberships(
      List<Signature> reports, List<List<Integer>> stories, Clustering clustering) {
    Map<String, Membership> memberships = new HashMap<>();
    for (int story = 0; story < stories.size(); story++) {
      for (int report : stories.get(story)) {
        String id = reports.get(report).id();
        memberships.put(id, new Membership(id, story, clustering.reasons(report)));
      }
    }
    return memberships;
  }
}
