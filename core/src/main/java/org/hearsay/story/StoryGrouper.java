package org.hearsay.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Reading;
import org.hearsay.story.Neighbours.Pair;

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
    Batch batch = new Batch(ordered, constraints.idsApart());
    Map<String, Integer> places = places(ordered, batch);
    Agglomeration agglomeration = new Agglomeration(batch.vectors());
    apply(constraints, places, agglomeration);
    List<Pair> pairs = new Neighbours(batch.vectors(), batch.terms()).pairs();
    agglomeration.join(pairs);
    BitSet fixed = new BitSet();
    constraints.ids().forEach(id -> fixed.set(places.getOrDefault(id, places.size())));
    Partition partition =
        new Reassignment(batch.vectors(), pairs, fixed)
            .improve(agglomeration.partition(batch.vectors().size()));
    return new GroupingBuilder(ordered, batch, partition).build(readings);
  }

  private static Map<String, Integer> places(List<Reading> ordered, Batch batch) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      places.put(ordered.get(i).id(), batch.vectorOf(i));
    }
    return places;
  }

  private static void apply(
      Constraints constraints, Map<String, Integer> places, Agglomeration agglomeration) {
    for (Constraints.IdPair pair : constraints.same()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        agglomeration.joinAnyway(one, other);
      }
    }
    for (Constraints.IdPair pair : constraints.apart()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        agglomeration.keepApart(one, other);
      }
    }
  }
}
