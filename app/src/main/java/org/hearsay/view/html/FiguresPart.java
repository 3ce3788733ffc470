package org.hearsay.view.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Credited;
import org.hearsay.compare.Figure;
import org.hearsay.compare.Verdict;
import org.hearsay.view.FigureValues;
import org.hearsay.view.Weights;

/** Figures: every series over time, who is credited with several, and what was said once. */
final class FiguresPart implements StoryPart {

  @Override
  public String name() {
    return "Figures";
  }

  @Override
  public String anchor() {
    return "figures";
  }

  @Override
  public int size(StoryContext story) {
    return story.comparison().figures().size() + story.comparison().credited().size();
  }

  @Override
  public void write(StoryContext story) {
    List<Figure> all =
        new Weights(story.comparison())
            .figures().stream().map(story.comparison().figures()::get).toList();
    List<Figure> compared = all.stream().filter(f -> f.verdict() != Verdict.SINGLE).toList();
    int number = 0;
    for (Figure figure : compared) {
      series(story, figure, story.places().item("figure", ++number));
    }
    for (Credited credited : story.comparison().credited()) {
      credited(story, credited, story.places().item("figure", ++number));
    }
    List<Figure> single = all.stream().filter(f -> f.verdict() == Verdict.SINGLE).toList();
    if (!single.isEmpty()) {
      givenOnce(story, single, story.places().item("figure", ++number));
    }
  }

  private static void series(StoryContext story, Figure figure, Place at) {
    HtmlWriter html = start(story, at);
    String name = FigureValues.name(figure);
    html.text(name + " ");
    String verdict = figure.verdict().name().toLowerCase(Locale.ROOT);
    html.element("span", verdict, "class", "tag " + verdict).close();
    new SeriesTable(story, figure.values()).write(at, name);
    html.close().newLine();
  }

  private static void credited(StoryContext story, Credited credited, Place at) {
    HtmlWriter html = start(story, at).element("span", "Credited to ", "class", "label");
    String source = story.citations().name(credited.source());
    html.text(source + ": " + credited.of()).close();
    new SeriesTable(story, credited.values()).write(at, source + ": " + credited.of());
    html.close().newLine();
  }

  private static HtmlWriter start(StoryContext story, Place at) {
    HtmlWriter html = story.html().open("article", "class", "card", "id", at.anchor());
    html.open(story.subheading()).element("span", at.sign(), "class", "sign");
    return html.text(" ");
  }

  private static void givenOnce(StoryContext story, List<Figure> figures, Place at) {
    HtmlWriter html = start(story, at).text("Given once").close();
    CitationItem item = new CitationItem(story);
    List<Integer> statements =
        figures.stream().flatMap(f -> f.values().stream()).map(v -> v.statement()).toList();
    item.list(
        statements.stream().map(s -> story.citations().cite(s, story.marks().figures(s))).toList(),
        at);
    html.close().newLine();
  }
}
