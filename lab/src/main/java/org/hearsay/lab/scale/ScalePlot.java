package org.hearsay.lab.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws what {@link StoryScale} printed, processor time over reports, both on logarithmic axes, and
 * prints the exponent of cost between the smallest and the largest run of each kind.
 *
 * <pre>./lab/run story-scale-plot MEASURED.csv OUTPUT.svg</pre>
 */
public final class ScalePlot {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 420;
  private static final int MARGIN = 60;

  /** Powers of ten that the axes run over. */
  private static final int LEAST_REPORTS = 3;

  private static final int MOST_REPORTS = 6;
  private static final int MOST_SECONDS = 4;

  private record Point(double reports, double seconds) {}

  private final StringBuilder svg = new StringBuilder();

  private ScalePlot() {}

  /** Draws a file of measurements. */
  public static void main(String[] args) throws IOException {
    Map<String, List<Point>> series = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] cells = line.split(",");
      series
          .computeIfAbsent(cells[0], key -> new ArrayList<>())
          .add(new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[3])));
    }
    Files.writeString(Path.of(args[1]), new ScalePlot().draw(series), StandardCharsets.UTF_8);
  }

  private String draw(Map<String, List<Point>> series) {
    add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'", WIDTH, HEIGHT);
    add(" font-family='sans-serif' font-size='13'><title>Cost of grouping</title>\n");
    add("<rect width='%d' height='%d' fill='white'/>\n", WIDTH, HEIGHT);
    for (int power = LEAST_REPORTS; power <= MOST_REPORTS; power++) {
      double x = x(Math.pow(10, power));
      add("<line x1='%.1f' x2='%.1f' y1='%.1f' ", x, x, y(1));
      add("y2='%.1f' stroke='#ddd'/>\n", y(Math.pow(10, MOST_SECONDS)));
      text(x, HEIGHT - MARGIN + 20.0, "middle", String.format(Locale.ROOT, "10^%d", power));
    }
    for (int power = 0; power <= MOST_SECONDS; power++) {
      double y = y(Math.pow(10, power));
      add("<line x1='%.1f' x2='%.1f' ", x(1000), x(1_000_000));
      add("y1='%.1f' y2='%.1f' stroke='#ddd'/>\n", y, y);
      text(MARGIN - 8.0, y + 4, "end", String.format(Locale.ROOT, "%,.0f s", Math.pow(10, power)));
    }
    text(WIDTH / 2.0, HEIGHT - 12.0, "middle", "reports (processor time, one thread)");
    series.forEach(this::draw);
    return svg.append("</svg>\n").toString();
  }

  private void draw(String name, List<Point> points) {
    String colour = name.equals("batch") ? "#b35806" : "#2166ac";
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      double x = x(point.reports);
      double y = y(point.seconds);
      path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      add("<circle cx='%.1f' cy='%.1f' r='4' fill='%s'/>\n", x, y, colour);
    }
    add("<polyline points='%s' fill='none' stroke='%s'/>\n", path.toString().strip(), colour);
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    double exponent =
        Math.log(last.seconds / first.seconds) / Math.log(last.reports / first.reports);
    String label = String.format(Locale.ROOT, "%s: exponent %.2f", name, exponent);
    text(x(last.reports) - 12, y(last.seconds) - 8, "end", label);
    System.out.println(label);
  }

  private void text(double x, double y, String anchor, String words) {
    add("<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>\n", x, y, anchor, words);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  private static double x(double reports) {
    double share = (Math.log10(reports) - LEAST_REPORTS) / (MOST_REPORTS - (double) LEAST_REPORTS);
    return MARGIN + share * (WIDTH - 2 * MARGIN);
  }

  private static double y(double seconds) {
    return HEIGHT - MARGIN - Math.log10(seconds) / MOST_SECONDS * (HEIGHT - 2 * MARGIN);
  }
}
