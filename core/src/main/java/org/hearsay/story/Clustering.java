package org.hearsay.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.story.Constraints.IdPair;

/** Signatures divided into clusters, one for each story. Its order is the canonical one. */
final class Clustering {

  private final List<Signature> reports;
  private final Batch batch;
  private final Partition partition;
  private final Map<Integer, Integer> sizes = new HashMap<>();

  private Clustering(List<Signature> reports, Batch batch, Partition partition) {
    this.reports = reports;
    this.batch = batch;
    this.partition = partition;
    for (int i = 0; i < reports.size(); i++) {
      sizes.merge(clusterOf(i), 1, Integer::sum);
    }
  }

  /**
   * Clusters reports.
   *
   * @param reports in the canonical order
   * @param constraints corrections by hand
   * @param stories by id, for reports that are known to be of a story, its number, above 0: those
   *     of one story stay together, those of two apart
   */
  static Clustering of(
      List<Signature> reports, Constraints constraints, Map<String, Long> stories) {
    Set<String> alone = new HashSet<>(constraints.idsApart());
    alone.addAll(stories.keySet());
    Batch batch = new Batch(reports, alone);
    Map<String, Integer> places = places(reports, batch);
    Agglomeration agglomeration =
        new Agglomeration(batch.vectors(), batch.days(), stories(reports, batch, stories));
    joinKnown(reports, places, stories, agglomeration);
    apply(constraints, places, agglomeration);
    Pairs pairs = batch.pairs();
    agglomeration.join(pairs);
    BitSet fixed = new BitSet();
    constraints.ids().forEach(id -> fixed.set(places.getOrDefault(id, places.size())));
    stories.keySet().forEach(id -> fixed.set(places.getOrDefault(id, places.size())));
    Reassignment reassignment = new Reassignment(batch, pairs, fixed);
    int[] joined = agglomeration.partition(batch.vectors().size());
    return new Clustering(reports, batch, reassignment.improve(joined));
  }

  private static Map<String, Integer> places(List<Signature> reports, Batch batch) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      places.put(reports.get(i).id(), batch.vectorOf(i));
    }
    return places;
  }

  private static long[] stories(List<Signature> reports, Batch batch, Map<String, Long> known) {
    long[] stories = new long[batch.vectors().size()];
    for (int i = 0; i < reports.size(); i++) {
      stories[batch.vectorOf(i)] = known.getOrDefault(reports.get(i).id(), 0L);
    }
    return stories;
  }

  private static void joinKnown(
      List<Signature> reports,
      Map<String, Integer> places,
      Map<String, Long> stories,
      Agglomeration agglomeration) {
    Map<Long, Integer> first = new HashMap<>();
    for (Signature report : reports) {
      Long story = stories.get(report.id());
      Integer place = places.get(report.id());
      if (story != null && place != null) {
        Integer other = first.putIfAbsent(story, place);
        agglomeration.joinAnyway(other == null ? place : other, place);
      }
    }
  }

  private static void apply(
      Constraints constraints, Map<String, Integer> places, Agglomeration agglomeration) {
    for (IdPair pair : constraints.same()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        agglomeration.joinAnyway(one, other);
      }
    }
    for (IdPair pair : constraints.apart()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        agglomeration.keepApart(one, other);
      }
    }
  }

  /** The cluster of a report; its number says nothing but which are together. */
  int clusterOf(int report) {
    return partition.clusterOf(batch.vectorOf(report));
  }

  /**
   * What a report shares with the others of its cluster, the weightiest first; nothing if it is
   * alone.
   */
  List<Reason> reasons(int report) {
    if (sizes.getOrDefault(clusterOf(report), 1) == 1) {
      return List.of();
    }
    int vector = batch.vectorOf(report);
    Profile profile = reports.get(report).profile();
    return batch
        .evidence()
        .reasons(profile, batch.vectors().get(vector), partition.sumAround(vector));
  }
}
