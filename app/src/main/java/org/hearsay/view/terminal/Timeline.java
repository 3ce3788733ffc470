package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.DatedEvents;
import org.hearsay.view.Counts;

/** What is said of each day, by date. */
final class Timeline implements Section {

  private static final int FEW = 10;
  private static final int FEW_STATEMENTS = 2;
  private static final int DATE_WIDTH = 12;

  private final StoryContext story;

  Timeline(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<DatedEvents> all = story.comparison().timeline();
    if (all.isEmpty()) {
      return;
    }
    int shown = page.shown(all.size(), FEW);
    String which = shown < all.size() ? ", here the " + shown + " that most reports speak of" : "";
    page.heading("Timeline", Counts.of(all.size(), "date") + which);
    story.weights().dates(shown).forEach(events -> write(page, events));
    page.folded(0, all.size() - shown);
  }

  private void write(Page page, DatedEvents events) {
    int width = page.screen().columns() - DATE_WIDTH - 1;
    int shown = page.shown(events.statements().size(), FEW_STATEMENTS);
    List<Line> said =
        new ArrayList<>(
            story
                .lines()
                .all(
                    events.statements().subList(0, shown).stream()
                        .map(story.citations()::cite)
                        .toList(),
                    width));
    if (shown < events.statements().size()) {
      StyledText note = page.fold(events.statements().size() - shown);
      said.addAll(story.lines().beside(page.text(), note, width));
    }
    page.add(
        0, Column.beside(" ", Column.of(DATE_WIDTH, date(page, events)), new Column(width, said)));
  }

  private static StyledText date(Page page, DatedEvents events) {
    StyledText date = page.text().cut(events.value(), Style.HEADING);
    return events.inferred() ? date.add(" (year inferred)", Style.LABEL) : date;
  }
}
