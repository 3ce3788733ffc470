package org.hearsay.view.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.compare.FigureValue;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;
import org.hearsay.view.Citation;
import org.hearsay.view.FigureValues;

/** The values of one series: drawn over time, and in a table with links to their passages. */
final class SeriesTable {

  private static final double KEY_CENTRE = 8;

  private final StoryContext story;
  private final FigureValues values;
  private final List<FigureValue> series;
  private final List<String> keys;

  SeriesTable(StoryContext story, List<FigureValue> series) {
    this.story = story;
    this.values = new FigureValues(story.comparison());
    this.series = values.inOrder(series);
    this.keys = keys();
  }

  /**
   * Writes drawing and table.
   *
   * @param title what the series is about
   */
  void write(Place at, String title) {
    HtmlWriter html = story.html().open("div", "class", "series");
    List<PlotPoint> points = series.stream().map(this::point).toList();
    new FigurePlot(html, points).write(at.anchor() + "-plot", title, description());
    writeWithoutDrawing(at);
    html.close().newLine();
  }

  /** Writes the table alone: one value said again and again needs no scale. */
  void writeWithoutDrawing(Place at) {
    HtmlWriter html = story.html().open("table", "class", "values");
    html.open("thead").open("tr");
    for (String column : List.of("Figure", "Source and day")) {
      html.element("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
    series.forEach(value -> row(value, at));
    html.close().close().newLine();
  }

  private void row(FigureValue value, Place at) {
    Citation citation = story.citations().cite(value.statement());
    CitationItem item = new CitationItem(story);
    boolean doubtful = !story.sieve().passes(value.statement());
    HtmlWriter html = story.html().open("tr", "class", StoryContext.doubtful("value", doubtful));
    html.open("td");
    symbol(key(value));
    html.text(" ").element("span", values.words(value), "class", "said").close().open("td");
    item.source(citation);
    html.text(" ");
    item.link(citation);
    html.text(" ").element("span", values.day(value), "class", "label date").close().close();
    story.places().show(value.statement(), at);
  }

  private void symbol(int key) {
    HtmlWriter html = story.html();
    html.open(
        "svg",
        "class",
        "key k" + key % PlotSymbol.values().length,
        "aria-hidden",
        "true",
        "width",
        "16",
        "height",
        "16",
        "viewBox",
        "0 0 16 16");
    html.element("path", "", "d", PlotSymbol.of(key).at(KEY_CENTRE, KEY_CENTRE)).close();
  }

  /**
   * What tells values apart: their sources, and for what reports say themselves the reports; the
   * reports alone where all have one source.
   */
  private List<String> keys() {
    List<Citation> citations =
        series.stream().map(value -> story.citations().cite(value.statement())).toList();
    List<String> sources = citations.stream().map(c -> c.source().orElse(c.label())).toList();
    return sources.stream().distinct().count() > 1
        ? sources
        : citations.stream().map(Citation::label).toList();
  }

  private int key(FigureValue value) {
    List<String> distinct = keys.stream().distinct().toList();
    return distinct.indexOf(keys.get(series.indexOf(value)));
  }

  private PlotPoint point(FigureValue value) {
    Quantity quantity = values.quantity(value);
    return new PlotPoint(
        number(quantity.low()),
        number(quantity.high()),
        quantity.bound() == Bound.ABOUT,
        day(values.day(value)),
        key(value),
        label(value),
        !story.sieve().passes(value.statement()));
  }

  private String label(FigureValue value) {
    Citation citation = story.citations().cite(value.statement());
    String day = values.day(value);
    return citation.source().orElse("the report itself")
        + ": "
        + citation.text().text()
        + " ("
        + citation.place()
        + (day.isEmpty() ? "" : ", " + day)
        + ")";
  }

  private static OptionalDouble number(Optional<BigDecimal> value) {
    return value.isPresent()
        ? OptionalDouble.of(value.get().doubleValue())
        : OptionalDouble.empty();
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException notToTheDay) {
      return Optional.empty();
    }
  }

  private String description() {
    StringBuilder description = new StringBuilder();
    for (FigureValue value : series) {
      String source =
          story.citations().cite(value.statement()).source().orElse("the report itself");
      description.append(values.words(value)).append(" – ").append(source);
      String day = values.day(value);
      description.append(day.isEmpty() ? "" : ", " + day).append("; ");
    }
    return description.toString().strip();
  }
}
