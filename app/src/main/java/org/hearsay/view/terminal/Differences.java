package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.Discrepancy;
import org.hearsay.view.Citation;
import org.hearsay.view.DifferenceKinds;
import org.hearsay.view.Since;

/** Where the reports differ: both sides of every discrepancy, the words that clash marked. */
final class Differences implements Section {

  private static final int FEW = 8;

  /** So many more are named in a line or two. */
  private static final int LISTED = 20;

  private static final int FEW_PER_SIDE = 3;
  private static final int NUMBER_WIDTH = 3;
  private static final int INDENT = 3;

  private final StoryContext story;

  Differences(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<Discrepancy> all = Since.newFirst(story.comparison().discrepancies(), story.news()::of);
    if (story.comparison().story().readings().size() == 1) {
      return; // there is nothing to differ from
    }
    page.heading("Where they differ", size(all.size()));
    int shown = page.shown(all.size(), FEW);
    for (int i = 0; i < shown; i++) {
      write(page, i + 1, all.get(i));
    }
    int listed = Math.min(all.size(), shown + LISTED);
    for (int i = shown; i < listed; i++) {
      page.add(0, brief(page, i + 1, all.get(i)));
    }
    page.folded(0, all.size() - listed);
  }

  /** One that is only listed: what it is about, and the first place on each side. */
  private List<Line> brief(Page page, int number, Discrepancy discrepancy) {
    Citation left = story.citations().cite(discrepancy.left().get(0));
    Citation right = story.citations().cite(discrepancy.right().get(0));
    StyledText line = page.text().add(DifferenceKinds.name(discrepancy.kind()), Style.ALERT);
    line.add("  ").cut(left.place(), Style.PLACE).add(" against ", Style.LABEL);
    line.cut(right.place(), Style.PLACE).add("  ");
    line.cut(discrepancy.because(), Style.PLAIN);
    int margin = NUMBER_WIDTH + 1;
    return Column.beside(
        " ",
        Column.of(NUMBER_WIDTH, page.text().add(number + ".", Style.HEADING)),
        Column.of(page.screen().columns() - margin, line));
  }

  private StyledText heading(Page page, int number, Discrepancy discrepancy) {
    return page.text()
        .add(number + ". ", Style.HEADING)
        .add(DifferenceKinds.name(discrepancy.kind()), Style.ALERT)
        .add(news(discrepancy), Style.HEADING)
        .add("  ")
        .cut(story.citations().reason(discrepancy), Style.PLAIN);
  }

  private String news(Discrepancy discrepancy) {
    return Since.word(story.news().of(discrepancy)).map(word -> "  " + word).orElse("");
  }

  private String size(int shown) {
    int doubtful = story.sieve().whole().discrepancies().size() - shown;
    String size = shown == 0 ? "nothing found" : String.valueOf(shown);
    return doubtful == 0 ? size : size + ", and " + doubtful + " doubtful left out";
  }

  private void write(Page page, int number, Discrepancy discrepancy) {
    page.paragraph(0, heading(page, number, discrepancy));
    if (page.screen().isWide()) {
      sideBySide(page, discrepancy);
    } else {
      oneUnderTheOther(page, discrepancy);
    }
    page.blank();
  }

  private void sideBySide(Page page, Discrepancy discrepancy) {
    int width = (page.screen().columns() - INDENT - 3) / 2;
    page.add(
        INDENT,
        Column.beside(
            " │ ",
            new Column(width, side(page, discrepancy, discrepancy.left(), width)),
            new Column(width, side(page, discrepancy, discrepancy.right(), width))));
  }

  private void oneUnderTheOther(Page page, Discrepancy discrepancy) {
    int width = page.screen().columns() - INDENT;
    page.add(INDENT, side(page, discrepancy, discrepancy.left(), width));
    page.add(INDENT, page.text().add("against", Style.LABEL).lines(width));
    page.add(INDENT, side(page, discrepancy, discrepancy.right(), width));
  }

  private List<Line> side(Page page, Discrepancy discrepancy, List<Integer> side, int width) {
    int shown = page.shown(side.size(), FEW_PER_SIDE);
    List<Citation> cited =
        side.subList(0, shown).stream()
            .map(s -> story.citations().cite(s, story.marks().of(discrepancy, s)))
            .toList();
    List<Line> all = new ArrayList<>(story.lines().all(cited, width));
    if (shown < side.size()) {
      StyledText note = page.fold(side.size() - shown);
      all.addAll(story.lines().beside(page.text(), note, width));
    }
    return all;
  }
}
