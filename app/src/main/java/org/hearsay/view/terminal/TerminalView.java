package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Citations;
import org.hearsay.view.Counts;
import org.hearsay.view.Edition;
import org.hearsay.view.ReportLabels;

/**
 * Compared stories as text for people. Every line about the news is cut from a report and stands
 * beside its report and sentence; our own words are labels.
 */
public final class TerminalView {

  private static final int FEW_STORIES = 5;
  private static final int FEW_ALONE = 30;

  private final Screen screen;

  public TerminalView(Screen screen) {
    this.screen = screen;
  }

  /**
   * All stories, one after the other.
   *
   * @param stories the most important first
   */
  public String show(List<Comparison> stories) {
    Page page = new Page(screen);
    Edition edition = Edition.of(stories);
    int shown = page.shown(edition.stories().size(), FEW_STORIES);
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        rule(page);
      }
      story(page, edition.stories().get(i));
    }
    page.folded(0, edition.stories().size() - shown);
    alone(page, edition);
    return page.toString();
  }

  private void alone(Page page, Edition edition) {
    List<Reading> reports = edition.reportsAlone();
    if (reports.isEmpty()) {
      return;
    }
    if (!edition.stories().isEmpty()) {
      rule(page);
    }
    page.paragraph(
        0,
        page.text()
            .add("REPORTS ON THEIR OWN  ", Style.HEADING)
            .add(
                Counts.of(reports.size(), "report") + ", each the only one of its story",
                Style.LABEL));
    page.blank();
    List<String> labels = ReportLabels.of(reports.stream().map(Reading::id).toList());
    new ReportLines(labels, reports).write(page, FEW_ALONE);
  }

  private void rule(Page page) {
    page.blank();
    page.paragraph(0, page.text().add("━".repeat(screen.columns()), Style.LABEL));
    page.blank();
  }

  private void story(Page page, Comparison comparison) {
    Citations citations = new Citations(comparison);
    CitationLines lines = new CitationLines(screen, citations);
    List<Section> sections =
        List.of(
            new Head(comparison, citations),
            new Differences(comparison, citations, lines),
            new Quotations(comparison, citations, lines),
            new Figures(comparison, citations, lines),
            new Claims(comparison, citations, lines),
            new Sources(comparison, citations, lines),
            new Timeline(comparison, citations, lines),
            new Copies(comparison, citations));
    sections.forEach(section -> section.write(page));
  }
}
