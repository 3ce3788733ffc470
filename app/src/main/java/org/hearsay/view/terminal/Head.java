package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Citations;
import org.hearsay.view.Counts;
import org.hearsay.view.Titles;
import org.hearsay.view.Weights;

/** A story's title, and its reports with the labels that the lines below use. */
final class Head implements Section {

  private static final int FEW = 12;

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
    new ReportLines(citations.labels(), readings).write(page, FEW);
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
}
