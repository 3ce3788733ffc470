package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Confidence;
import org.hearsay.view.Counts;
import org.hearsay.view.Edition;
import org.hearsay.view.ReportLabels;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;

/**
 * Compared stories as text for people. Every line about the news is cut from a report and stands
 * beside its report and sentence; our own words are labels.
 */
public final class TerminalView {

  private static final int FEW_STORIES = 5;
  private static final int FEW_ALONE = 30;

  private final Screen screen;
  private final Confidence confidence;
  private final Since since;

  /**
   * @param confidence what rests on weaker attributions is left out, and counted
   * @param since from when on reports are new; what they add is marked and comes first
   */
  public TerminalView(Screen screen, Confidence confidence, Since since) {
    this.screen = screen;
    this.confidence = confidence;
    this.since = since;
  }

  /**
   * All stories, one after the other.
   *
   * @param stories the most important first
   */
  public String show(List<Comparison> stories) {
    Page page = new Page(screen);
    Edition edition = Edition.of(stories);
    List<Sieve> told =
        edition.stories().stream().map(story -> Sieve.lenient(story, confidence)).toList();
    new Overview(told).write(page);
    int shown = page.shown(told.size(), FEW_STORIES);
    for (int i = 0; i < shown; i++) {
      if (told.size() > 1) {
        rule(page);
        page.paragraph(0, page.text().add((i + 1) + " of " + told.size(), Style.LABEL));
      }
      story(page, told.get(i));
    }
    page.folded(0, told.size() - shown);
    alone(page, edition);
    page.hint();
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

  private void story(Page page, Sieve sieve) {
    StoryContext story = StoryContext.of(sieve, screen, since);
    List<Section> sections =
        List.of(
            new Head(story, confidence),
            new Additions(story),
            new Differences(story),
            new Quotations(story),
            new Figures(story),
            new Claims(story),
            new Sources(story),
            new Timeline(story),
            new Copies(story));
    sections.forEach(section -> section.write(page));
  }
}
