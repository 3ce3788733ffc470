package org.hearsay.view.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.compare.Credited;
import org.hearsay.compare.Figure;
import org.hearsay.compare.FigureValue;
import org.hearsay.compare.Verdict;
import org.hearsay.view.FigureValues;
import org.hearsay.view.Since;

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
        story.weights().figures().stream().map(story.comparison().figures()::get).toList();
    List<Figure> compared =
        Since.newFirst(
            all.stream().filter(f -> f.verdict() != Verdict.SINGLE).toList(), story.news()::of);
    int number = compared.size();
    Folded.cards(
        story.html(),
        compared.size(),
        "cards",
        i -> series(story, compared.get(i), story.places().item("figure", i + 1)));
    for (Credited credited : story.comparison().credited()) {
      credited(story, credited, story.places().item("figure", ++number));
    }
    List<Figure> single = all.stream().filter(f -> f.verdict() == Verdict.SINGLE).toList();
    if (!single.isEmpty()) {
      givenOnce(story, single, story.places().item("figure", ++number));
    }
  }

  private static void series(StoryContext story, Figure figure, Place at) {
    boolean doubtful = story.sieve().series().figure(figure).isEmpty();
    HtmlWriter html = start(story, at, doubtful);
    String name = FigureValues.name(figure);
    html.text(name + " ");
    story.novelty(story.news().of(figure));
    Optional<Verdict> sure = story.sieve().series().figure(figure).map(Figure::verdict);
    if (sure.isEmpty() || sure.get() == figure.verdict()) {
      verdict(html, figure.verdict(), "tag");
    } else {
      verdict(html, sure.get(), "tag " + Doubts.INSTEAD);
      verdict(html, figure.verdict(), "tag " + Doubts.HIDDEN);
    }
    html.close();
    SeriesTable table = new SeriesTable(story, figure.values());
    if (figure.verdict() == Verdict.SAME) {
      table.writeWithoutDrawing(at);
    } else {
      table.write(at, name);
    }
    html.close().newLine();
  }

  private static void verdict(HtmlWriter html, Verdict verdict, String style) {
    String name = verdict.name().toLowerCase(Locale.ROOT);
    html.element("span", name, "class", style + " " + name);
  }

  private static void credited(StoryContext story, Credited credited, Place at) {
    boolean doubtful = story.sieve().credited(credited).isEmpty();
    HtmlWriter html = start(story, at, doubtful).element("span", "Credited to ", "class", "label");
    String source = story.citations().name(credited.source());
    html.text(source + ": " + credited.of()).close();
    new SeriesTable(story, credited.values()).write(at, source + ": " + credited.of());
    html.close().newLine();
  }

  private static HtmlWriter start(StoryContext story, Place at, boolean doubtful) {
    String style = StoryContext.doubtful("card", doubtful);
    HtmlWriter html = story.html().open("article", "class", style, "id", at.anchor());
    html.open(story.subheading()).element("span", at.sign(), "class", "sign");
    return html.text(" ");
  }

  private static void givenOnce(StoryContext story, List<Figure> figures, Place at) {
    HtmlWriter html = start(story, at, false).text("Given once").close();
    CitationItem item = new CitationItem(story);
    List<Integer> statements =
        figures.stream()
            .flatMap(f -> f.values().stream())
            .map(FigureValue::statement)
            .distinct()
            .toList();
    item.list(
        statements.stream().map(s -> story.citations().cite(s, story.marks().figures(s))).toList(),
        at);
    html.close().newLine();
  }
}
