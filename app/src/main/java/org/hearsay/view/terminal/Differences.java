package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Discrepancy;
import org.hearsay.view.Citation;
import org.hearsay.view.Citations;
import org.hearsay.view.ClashMarks;

/** Where the reports differ: both sides of every discrepancy, the words that clash marked. */
final class Differences implements Section {

  private static final int FEW = 8;
  private static final int FEW_PER_SIDE = 3;
  private static final int INDENT = 3;

  private final Comparison comparison;
  private final Citations citations;
  private final CitationLines lines;
  private final ClashMarks marks;

  Differences(Comparison comparison, Citations citations, CitationLines lines) {
    this.comparison = comparison;
    this.citations = citations;
    this.lines = lines;
    this.marks = new ClashMarks(comparison);
  }

  @Override
  public void write(Page page) {
    List<Discrepancy> all = comparison.discrepancies();
    page.heading("Where they differ", all.isEmpty() ? "nothing found" : String.valueOf(all.size()));
    int shown = page.shown(all.size(), FEW);
    for (int i = 0; i < shown; i++) {
      write(page, i + 1, all.get(i));
    }
    page.folded(0, all.size() - shown);
  }

  private void write(Page page, int number, Discrepancy discrepancy) {
    String kind = discrepancy.kind().name().toLowerCase(Locale.ROOT);
    page.paragraph(
        0,
        page.text()
            .add(number + ". ", Style.HEADING)
            .add(kind, Style.ALERT)
            .add("  ")
            .cut(citations.reason(discrepancy), Style.PLAIN));
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
            .map(s -> citations.cite(s, marks.of(discrepancy, s)))
            .toList();
    List<Line> all = new ArrayList<>(lines.all(cited, width));
    if (shown < side.size()) {
      StyledText note = Fold.note(page.text(), side.size() - shown);
      all.addAll(lines.beside(page.text(), note, width));
    }
    return all;
  }
}
