package org.hearsay.view.terminal;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.view.Counts;
import org.hearsay.view.Sieve;
import org.hearsay.view.Titles;

/** Which stories there are, a line each, before they are told one after the other. */
final class Overview {

  private static final int FEW = 20;
  private static final int NUMBER_WIDTH = 3;
  private static final String GAP = "  ";

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
    int reports = widest(shown, this::reports);
    int differences = widest(shown, this::differences);
    for (int i = 0; i < shown; i++) {
      page.add(0, line(page, i, reports, differences));
    }
    page.folded(NUMBER_WIDTH + GAP.length(), stories.size() - shown);
  }

  private static int widest(int size, IntFunction<String> words) {
    return IntStream.range(0, size).map(i -> words.apply(i).length()).max().orElse(0);
  }

  private String reports(int index) {
    return Counts.of(stories.get(index).whole().story().readings().size(), "report");
  }

  private String differences(int index) {
    int found = stories.get(index).sifted().discrepancies().size();
    return found == 0 ? "" : Counts.of(found, "difference");
  }

  private List<Line> line(Page page, int index, int reports, int differences) {
    int rest = page.screen().columns() - NUMBER_WIDTH - reports - differences - 3 * GAP.length();
    return Column.beside(
        GAP,
        Column.of(NUMBER_WIDTH, page.text().add((index + 1) + ".", Style.LABEL)),
        Column.of(reports, page.text().add(reports(index), Style.LABEL)),
        Column.of(differences, page.text().add(differences(index), Style.ALERT)),
        Column.of(rest, page.text().cut(Titles.of(stories.get(index).whole()), Style.HEADING)));
  }
}
