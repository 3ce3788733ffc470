package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Corrections by hand that grouping respects, as pairs of report ids. Pairs with an id that is not
 * among the reports are without effect. Where both kinds clash, the same-story pairs win.
 *
 * @param same reports of one story
 * @param apart reports of different stories
 */
public record Constraints(List<IdPair> same, List<IdPair> apart) {

  /** No correction. */
  public static final Constraints NONE = new Constraints(List.of(), List.of());

  public Constraints {
    same = List.copyOf(same);
    apart = List.copyOf(apart);
  }

  /**
   * All reports of one story.
   *
   * @param ids different ones
   */
  public static Constraints oneStory(List<String> ids) {
    List<IdPair> same = new ArrayList<>();
    for (int i = 1; i < ids.size(); i++) {
      same.add(new IdPair(ids.get(i - 1), ids.get(i)));
    }
    return new Constraints(same, List.of());
  }

  /** All reports that must be apart from some other. */
  Set<String> idsApart() {
    return ids(apart);
  }

  /** All reports that a correction is about. */
  Set<String> ids() {
    Set<String> ids = ids(apart);
    ids.addAll(ids(same));
    return ids;
  }

  private static Set<String> ids(List<IdPair> pairs) {
    Set<String> ids = new HashSet<>();
    pairs.forEach(pair -> Collections.addAll(ids, pair.one, pair.other));
    return ids;
  }

  /** Two different reports by their ids. */
  public record IdPair(String one, String other) {

    public IdPair {
      if (one.equals(other)) {
        throw new IllegalArgumentException("a pair of one report: " + one);
      }
    }
  }
}
