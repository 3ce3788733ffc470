package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups reports into stories as they come, for as long as they come.
 *
 * <p>All reports of a window of days are in memory, and are clustered together when that is asked
 * for: as long as reports are of one window, their order does not matter. When a good part of them
 * has grown older, the stories of those are settled and they leave memory. A story that still gets
 * reports keeps the last few of its settled ones, which stand for it from then on. So each report
 * takes part in a few clusterings only, and the work for each is in proportion to the window.
 *
 * <p>Not thread-safe.
 */
public final class StoryStream {

  private final int days;
  private final Constraints constraints;
  private final Map<String, Tracked> reports = new HashMap<>();
  private final StreamWindow window;
  private final List<Placement> settled = new ArrayList<>();
  private long arrived;

  /**
   * Begins, or goes on where another stream stopped.
   *
   * @param constraints corrections by hand; those of reports that have left memory are without
   *     effect
   */
  public StoryStream(StreamState state, Constraints constraints) {
    this.days = state.window();
    this.window = new StreamWindow(days);
    this.constraints = constraints;
    this.arrived = state.arrived();
    state.reports().forEach(report -> reports.put(report.id(), report));
    noteWindow();
  }

  /** The report of an id that is in memory. */
  public Optional<Signature> find(String id) {
    return Optional.ofNullable(reports.get(id)).map(Tracked::signature);
  }

  /**
   * Takes in a report.
   *
   * @throws IllegalArgumentException if one of its id is in memory
   */
  public void add(Signature signature) {
    if (reports.containsKey(signature.id())) {
      throw new IllegalArgumentException("a second report " + signature.id());
    }
    Tracked report = Tracked.of(signature, ++arrived, window.today());
    reports.put(signature.id(), report);
    window.add(report);
    if (window.isFull()) {
      settle();
    }
  }

  private void settle() {
    Settlement settlement =
        new Settlement(StreamStories.of(reports.values(), constraints), window.horizon());
    settled.addAll(settlement.settled());
    reports.clear();
    settlement.staying().forEach(report -> reports.put(report.id(), report));
    noteWindow();
  }

  private void noteWindow() {
    window.replaceBy(
        reports.values().stream()
            .filter(report -> !report.settled())
            .sorted(Comparator.comparingLong(Tracked::number))
            .toList());
  }

  /**
   * Where reports belong that have been settled since this was last asked, unless {@link #news()}
   * has said so before. That is final.
   */
  public List<Placement> settled() {
    List<Placement> all = List.copyOf(settled);
    settled.clear();
    return all;
  }

  /**
   * Where reports in memory belong of which that was not said before, or not so; in the order in
   * which they came in. More reports may change it.
   */
  public List<Placement> news() {
    StreamStories stories = StreamStories.of(reports.values(), constraints);
    List<Placement> news = new ArrayList<>();
    for (int place = 0; place < stories.size(); place++) {
      if (!stories.report(place).settled() && stories.isNews(place)) {
        news.add(stories.placement(place));
      }
    }
    for (Placement each : news) {
      reports.computeIfPresent(each.report(), (id, report) -> report.in(each.story()));
    }
    news.sort(Comparator.comparingLong(Placement::number));
    return news;
  }

  /** What another stream needs to go on. What {@link #settled()} has not told yet is not in it. */
  public StreamState state() {
    return new StreamState(
        days,
        arrived,
        reports.values().stream().sorted(Comparator.comparingLong(Tracked::number)).toList());
  }
}
