package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.view.Citations;

/**
 * Compared stories as text for people. Every line about the news is cut from a report and stands
 * beside its report and sentence; our own words are labels.
 */
public final class TerminalView {

  private static final int FEW_STORIES = 5;

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
    int shown = page.shown(stories.size(), FEW_STORIES);
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        rule(page);
      }
      story(page, stories.get(i));
    }
    page.folded(0, stories.size() - shown);
    return page.toString();
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
