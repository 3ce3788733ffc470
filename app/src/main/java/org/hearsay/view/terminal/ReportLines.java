package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.view.ReportDates;
import org.hearsay.view.Titles;

/** Reports, each with its label, date and title. */
final class ReportLines {

  private static final int DATE_WIDTH = 10;
  private static final int UNDER = 4;

  private final List<String> labels;
  private final List<Reading> readings;
  private final int labelWidth;

  /**
   * @param labels one for each reading, in the same order
   */
  ReportLines(List<String> labels, List<Reading> readings) {
    this.labels = labels;
    this.readings = readings;
    this.labelWidth = labels.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  /** Writes them; of more than {@code few} only so many, if the screen is to fold. */
  void write(Page page, int few) {
    write(page, few, readings.stream().map(reading -> "").toList());
  }

  /**
   * Writes them, each with what is folded under it.
   *
   * @param under a line for each; none where empty
   */
  void write(Page page, int few, List<String> under) {
    int shown = page.shown(readings.size(), few);
    for (int i = 0; i < shown; i++) {
      write(page, labels.get(i), readings.get(i));
      if (!under.get(i).isEmpty()) {
        page.paragraph(UNDER, page.text().cut(under.get(i), Style.LABEL));
      }
    }
    page.folded(2, readings.size() - shown);
  }

  private void write(Page page, String label, Reading reading) {
    int rest = page.screen().columns() - labelWidth - DATE_WIDTH - 6;
    page.add(
        2,
        Column.beside(
            "  ",
            Column.of(labelWidth, page.text().cut(label, Style.HEADING)),
            Column.of(DATE_WIDTH, page.text().add(ReportDates.of(reading), Style.LABEL)),
            Column.of(rest, title(page, reading))));
  }

  private static StyledText title(Page page, Reading reading) {
    Layout layout = reading.layout();
    StyledText line = page.text();
    reading.report().outlet().ifPresent(o -> line.cut(o, Style.NAME).add(": "));
    line.cut(Titles.of(reading), Style.PLAIN);
    layout.byline().ifPresent(b -> line.add("  ").cut(b, Style.LABEL));
    return line;
  }
}
