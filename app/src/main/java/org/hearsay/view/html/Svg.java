package org.hearsay.view.html;

import java.util.Locale;

/** Numbers as SVG wants them. */
final class Svg {

  private Svg() {}

  /** To a tenth of a unit, without an idle zero. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
