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
  private final long firstDay;
  private final long today;
  private final long lastDay;
  private final List<Tracked> staying = new ArrayList<>();
  private final List<Placement> settled = new ArrayList<>();

  /**
   * Settles what is older than the window.
   *
   * @param firstDay of the window
   * @param today its last day
   */
  Settlement(StreamStories stories, long firstDay, long today) {
    this.stories = stories;
    this.firstDay = firstDay;
    this.today = today;
    this.lastDay = today + (today - firstDay);
    stories.stories().forEach(this::settle);
  }

  private void settle(List<Integer> story) {
    List<Tracked> old = new ArrayList<>();
    List<Tracked> open = new ArrayList<>();
    for (int place : story) {
      Tracked report = stories.report(place);
      if (report.settled()) {
        old.add(report.settledIn(stories.story(place)));
      } else if (report.isBefore(firstDay)) {
        old.add(settled(place));
      } else {
        open.add(report.on(believed(report)));
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

  /** Undated reports grow old from now on, and so do those dated far ahead of all others. */
  private long believed(Tracked report) {
    long day = report.day().orElse(today);
    return day > lastDay ? today : day;
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
