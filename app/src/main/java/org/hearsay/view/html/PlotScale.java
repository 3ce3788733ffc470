package org.hearsay.view.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scale from zero to a round number, with a few round steps. */
final class PlotScale {

  private static final int STEPS = 4;
  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  private final double step;
  private final int count;

  /**
   * @param largest the largest value that must fit
   */
  PlotScale(double largest) {
    double rough = Math.max(largest, 1e-9) / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    this.step = round(rough / power) * power;
    this.count = (int) Math.ceil(largest / step - 1e-9);
  }

  private static double round(double digits) {
    if (digits <= 1) {
      return 1;
    }
    if (digits <= 2) {
      return 2;
    }
    return digits <= 5 ? 5 : 10;
  }

  double max() {
    return step * Math.max(1, count);
  }

  List<Double> steps() {
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i <= Math.max(1, count); i++) {
      steps.add(i * step);
    }
    return steps;
  }

  /** A value of this scale in few characters: "2,500", "1.5 m". */
  String label(double value) {
    if (max() >= BILLION) {
      return plain(value / BILLION) + " bn";
    }
    if (max() >= MILLION) {
      return plain(value / MILLION) + " m";
    }
    return plain(value);
  }

  private static String plain(double value) {
    String text = String.format(Locale.ROOT, "%,.2f", value);
    return text.replaceAll("\\.?0+$", "").isEmpty() ? "0" : text.replaceAll("\\.?0+$", "");
  }
}
