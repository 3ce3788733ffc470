package org.hearsay.view.terminal;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.Publication;
import org.hearsay.view.Citations;
import org.hearsay.view.Counts;
import org.hearsay.view.Titles;
import org.hearsay.view.Weights;

/** A story's title, and its reports with the labels that the lines below use. */
final class Head implements Section {

  private static final int FEW = 12;
  private static final int DATE_WIDTH = 10;

  private final Comparison comparison;
  private final Citations citations;

  Head(Comparison comparison, Citations citations) {
    this.comparison = comparison;
    this.citations = citations;
  }

  @Override
  public void write(Page page) {
    page.paragraph(0, page.text().cut(Titles.of(comparison), Style.HEADING));
    page.paragraph(0, page.text().add(summary(), Style.LABEL));
    page.blank();
    List<Reading> readings = comparison.story().readings();
    int shown = page.shown(readings.size(), FEW);
    for (int i = 0; i < shown; i++) {
      report(page, citations.labels().get(i), readings.get(i));
    }
    page.folded(2, readings.size() - shown);
  }

  private String summary() {
    String dates = comparison.from().map(from -> from + to(from) + " · ").orElse("");
    return dates
        + Counts.of(comparison.story().readings().size(), "report")
        + " · "
        + Counts.of(comparison.statements().size(), "statement")
        + " · "
        + Counts.of(new Weights(comparison).speakingSources().size(), "source");
  }

  private String to(String from) {
    return comparison.to().filter(to -> !to.equals(from)).map(to -> " to " + to).orElse("");
  }

  private void report(Page page, String label, Reading reading) {
    int labelWidth = citations.labels().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int rest = page.screen().columns() - labelWidth - DATE_WIDTH - 6;
    page.add(
        2,
        Column.beside(
            "  ",
            Column.of(labelWidth, page.text().cut(label, Style.HEADING)),
            Column.of(DATE_WIDTH, page.text().add(date(reading), Style.LABEL)),
            Column.of(rest, title(page, reading))));
  }

  private static String date(Reading reading) {
    Optional<Publication> published = reading.layout().published();
    return published.map(p -> p.date().toString()).orElse("undated");
  }

  private static StyledText title(Page page, Reading reading) {
    Layout layout = reading.layout();
    StyledText line = page.text();
    reading.report().outlet().ifPresent(o -> line.cut(o, Style.NAME).add(": "));
    line.cut(layout.title().orElse(reading.id()), Style.PLAIN);
    layout.byline().ifPresent(b -> line.add("  ").cut(b, Style.LABEL));
    return line;
  }
}
