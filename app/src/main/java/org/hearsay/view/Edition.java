package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;

/**
 * The stories of one result, told apart by what there is to show: a report that no other tells the
 * same story as has nothing to be held against. Where there is nothing else, it is shown in full.
 *
 * @param stories to be shown in full, in their order
 * @param alone reports to be listed
 */
public record Edition(List<Comparison> stories, List<Comparison> alone) {

  public Edition {
    stories = List.copyOf(stories);
    alone = List.copyOf(alone);
  }

  /** Takes the stories of a result apart. */
  public static Edition of(List<Comparison> all) {
    if (all.size() == 1) {
      return new Edition(all, List.of());
    }
    List<Comparison> stories = new ArrayList<>();
    List<Comparison> alone = new ArrayList<>();
    for (Comparison comparison : all) {
      (comparison.story().readings().size() > 1 ? stories : alone).add(comparison);
    }
    return new Edition(stories, alone);
  }

  /** The reports to be listed. */
  public List<Reading> reportsAlone() {
    return alone.stream().map(comparison -> comparison.story().readings().get(0)).toList();
  }

  /** How much there is: "2 stories · 3 reports on their own". */
  public String summary() {
    String told = stories.size() == 1 ? "1 story" : stories.size() + " stories";
    if (alone.isEmpty()) {
      return told;
    }
    String rest =
        Counts.of(alone.size(), "report") + " on " + (alone.size() == 1 ? "its" : "their");
    return (stories.isEmpty() ? "" : told + " · ") + rest + " own";
  }
}
