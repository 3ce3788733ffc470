package org.hearsay.view.html;

import java.util.Locale;

/** The shapes that tell sources apart where colours do not. */
enum PlotSymbol {
  DISC("M%1$s %2$sm-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z"),
  SQUARE("M%1$s %2$sm-4.5 -4.5h9v9h-9z"),
  TRIANGLE("M%1$s %2$sm0 -6l5.5 10h-11z"),
  DIAMOND("M%1$s %2$sm0 -6l6 6l-6 6l-6 -6z"),
  WEDGE("M%1$s %2$sm0 6l5.5 -10h-11z"),
  PLUS("M%1$s %2$sm-1.8 -6h3.6v4.2h4.2v3.6h-4.2v4.2h-3.6v-4.2h-4.2v-3.6h4.2z"),
  HOUSE("M%1$s %2$sm0 -6l5 4v7h-10v-7z"),
  BAR("M%1$s %2$sm-6 -2.5h12v5h-12z");

  private final String path;

  PlotSymbol(String path) {
    this.path = path;
  }

  /** The outline around a point, as the {@code d} of an SVG path. */
  String at(double x, double y) {
    return String.format(Locale.ROOT, path, Svg.number(x), Svg.number(y));
  }

  /** The symbol of the {@code index}-th source; after the last one they start again. */
  static PlotSymbol of(int index) {
    return values()[index % values().length];
  }
}
