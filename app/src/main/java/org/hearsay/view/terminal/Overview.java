package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.view.Counts;
import org.hearsay.view.Sieve;
import org.hearsay.view.Titles;

/** Which stories there are, a line each, before they are told one after the other. */
final class Overview {

  private static final int FEW = 20;
  private static final int NUMBER_WIDTH = 3;
  private static final String GAP = " ";

  private final List<Sieve> stories;

  /**
   * @param stories in their order
   */
  Overview(List<Sieve> stories) {
    this.stories = stories;
  }

  /** Writes it if there is more than one story. */
  void write(Page page) {
    if (stories.size() < 2) {
      return;
    }
    page.paragraph(
        0,
        page.text()
            .add("STORIES  ", Style.HEADING)
            .add(String.valueOf(stories.size()), Style.LABEL));
    page.blank();
    int shown = page.shown(stories.size(), FEW);
    for (int i = 0; i < shown; i++) {
      page.add(0, line(page, i));
    }
    page.folded(NUMBER_WIDTH + GAP.length(), stories.size() - shown);
  }

  private List<Line> line(Page page, int index) {
    Sieve story = stories.get(index);
    StyledText line = page.text().cut(Titles.of(story.whole()), Style.HEADING).add("  ");
    line.add(Counts.of(story.whole().story().readings().size(), "report"), Style.LABEL);
    int differences = story.sifted().discrepancies().size();
    if (differences > 0) {
      line.add(" · ", Style.LABEL).add(Counts.of(differences, "difference"), Style.ALERT);
    }
    return Column.beside(
        GAP,
        Column.of(NUMBER_WIDTH, page.text().add((index + 1) + ".", Style.LABEL)),
        Column.of(page.screen().columns() - NUMBER_WIDTH - GAP.length(), line));
  }
}
