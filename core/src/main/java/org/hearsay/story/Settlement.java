package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;

/** Decides what leaves the memory of a stream, and what stays. */
final class Settlement {

  /**
   * So many of a story's settled reports, the latest, stand for it while it still gets new ones.
   */
  private static final int REPRESENTATIVES = 5;

  private final StreamStories stories;
  private final Horizon horizon;
  private final List<Tracked> staying = new ArrayList<>();
  private final List<Placement> settled = new ArrayList<>();

  /** Settles what is past the horizon. */
  Settlement(StreamStories stories, Horizon horizon) {
    this.stories = stories;
    this.horizon = horizon;
    stories.stories().forEach(this::settle);
  }

  private void settle(List<Integer> story) {
    List<Tracked> old = new ArrayList<>();
    List<Tracked> open = new ArrayList<>();
    for (int place : story) {
      Tracked report = stories.report(place);
      if (report.settled()) {
        old.add(report.settledIn(stories.story(place)));
      } else if (horizon.isPast(report)) {
        old.add(settled(place));
      } else {
        open.add(horizon.dated(report));
      }
    }
    if (!open.isEmpty()) {
      staying.addAll(old.subList(Math.max(0, old.size() - REPRESENTATIVES), old.size()));
      staying.addAll(open);
    }
  }

  private Tracked settled(int place) {
    if (stories.isNews(place)) {
      settled.add(stories.placement(place));
    }
    return stories.report(place).settledIn(stories.story(place));
  }

  /** What stays in memory. */
  List<Tracked> staying() {
    return staying;
  }

  /** Where the reports belong that were settled, unless that was said before. */
  List<Placement> settled() {
    return settled;
  }
}
