package org.hearsay.view.html;

import java.util.List;

/**
 * Draws the values of a series over time: a symbol for each, a bar for what a bound leaves open.
 * The drawing is one image to those who cannot see it, described in words; the table beside it
 * holds the same values.
 */
final class FigurePlot {

  private static final double WIDTH = 340;
  private static final double HEIGHT = 190;
  private static final double LEFT = 52;
  private static final double RIGHT = WIDTH - 10;
  private static final double TOP = 12;
  private static final double BOTTOM = HEIGHT - 34;
  private static final double BESIDE = 13;
  private static final double HEADROOM = 1.05;

  private final HtmlWriter html;
  private final List<PlotPoint> points;
  private final PlotScale scale;
  private final PlotDays days;

  FigurePlot(HtmlWriter html, List<PlotPoint> points) {
    this.html = html;
    this.points = points;
    double largest = points.stream().mapToDouble(PlotPoint::largest).max().orElse(1);
    this.scale = new PlotScale(largest * HEADROOM);
    this.days = new PlotDays(points, LEFT, RIGHT);
  }

  /**
   * Writes the drawing.
   *
   * @param id unique on the page
   */
  void write(String id, String title, String description) {
    html.open(
        "svg",
        "class",
        "plot",
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d",
        "width",
        Svg.number(WIDTH),
        "height",
        Svg.number(HEIGHT),
        "viewBox",
        "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT));
    html.element("title", title, "id", id + "-t").element("desc", description, "id", id + "-d");
    steps();
    dayLabels();
    for (int i = 0; i < points.size(); i++) {
      point(points.get(i), x(points.get(i)) + beside(i));
    }
    html.close().newLine();
  }

  /** Values of one day stand beside each other: how far this one moves to the side. */
  private double beside(int index) {
    double x = x(points.get(index));
    long before = points.subList(0, index).stream().filter(point -> x(point) == x).count();
    long all = points.stream().filter(point -> x(point) == x).count();
    return (before - (all - 1) / 2.0) * BESIDE;
  }

  private double x(PlotPoint point) {
    return days.x(point.day());
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * Math.max(0, value) / scale.max();
  }

  private void steps() {
    for (double step : scale.steps()) {
      line("grid", LEFT, y(step), RIGHT, y(step));
      label(scale.label(step), LEFT - 6, y(step) + 4, "end");
    }
  }

  private void dayLabels() {
    for (PlotDays.Label label : days.labels()) {
      line("grid", label.x(), BOTTOM, label.x(), BOTTOM + 4);
      label(label.text(), label.x(), BOTTOM + 17, "middle");
    }
    label(days.years(), RIGHT, HEIGHT - 2, "end");
  }

  private void point(PlotPoint point, double x) {
    String style = "k" + point.key() % PlotSymbol.values().length;
    html.open("g", "class", StoryContext.doubtful(style, point.doubtful()));
    html.element("title", point.label());
    double from = y(point.low().orElse(0));
    double to = point.high().isPresent() ? y(point.high().getAsDouble()) : TOP - 6;
    if (from != to) {
      line("bound", x, from, x, to);
      end(point.low().isPresent(), x, from, 1);
      end(point.high().isPresent(), x, to, -1);
    }
    html.element(
        "path",
        "",
        "class",
        point.about() ? "about" : "exact",
        "d",
        PlotSymbol.of(point.key()).at(x, y(point.centre())));
    html.close();
  }

  /** A bound's end: a stroke across where it is given, an arrow where it is open. */
  private void end(boolean given, double x, double y, int direction) {
    if (given) {
      line("bound", x - 4, y, x + 4, y);
    } else {
      line("bound", x - 4, y - 5.0 * direction, x, y);
      line("bound", x + 4, y - 5.0 * direction, x, y);
    }
  }

  private void line(String style, double x1, double y1, double x2, double y2) {
    html.element(
        "line",
        "",
        "class",
        style,
        "x1",
        Svg.number(x1),
        "y1",
        Svg.number(y1),
        "x2",
        Svg.number(x2),
        "y2",
        Svg.number(y2));
  }

  private void label(String text, double x, double y, String anchor) {
    html.element("text", text, "x", Svg.number(x), "y", Svg.number(y), "text-anchor", anchor);
  }
}
