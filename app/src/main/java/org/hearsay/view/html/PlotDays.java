package org.hearsay.view.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where days stand on a plot: in proportion to time, undated values in a place of their own. */
final class PlotDays {

  private static final int UNDATED_ROOM = 56;
  private static final int LABEL_ROOM = 44;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);

  private final List<LocalDate> days;
  private final boolean undated;
  private final double left;
  private final double right;

  /** A label under the axis. */
  record Label(double x, String text) {}

  PlotDays(List<PlotPoint> points, double left, double right) {
    this.days = points.stream().flatMap(point -> point.day().stream()).distinct().sorted().toList();
    this.undated = points.stream().anyMatch(point -> point.day().isEmpty());
    this.left = left;
    this.right = right;
  }

  double x(Optional<LocalDate> day) {
    return day.map(this::x)
        .orElse(days.isEmpty() ? (left + right) / 2 : right - UNDATED_ROOM / 2.0);
  }

  private double x(LocalDate day) {
    LocalDate first = days.get(0);
    long length = ChronoUnit.DAYS.between(first, days.get(days.size() - 1));
    double from = left + LABEL_ROOM / 2.0;
    double to = (undated ? right - UNDATED_ROOM : right) - LABEL_ROOM / 2.0;
    return length == 0
        ? (from + to) / 2
        : from + (to - from) * ChronoUnit.DAYS.between(first, day) / length;
  }

  /** Labels for as many days as have room: the last one always, then from the first on. */
  List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    if (undated) {
      labels.add(new Label(x(Optional.empty()), "undated"));
    }
    if (days.isEmpty()) {
      return labels;
    }
    double last = x(days.get(days.size() - 1));
    double free = Double.NEGATIVE_INFINITY;
    for (LocalDate day : days) {
      boolean isLast = x(day) == last;
      if (isLast || (x(day) >= free && x(day) + LABEL_ROOM <= last)) {
        labels.add(new Label(x(day), DAY.format(day)));
        free = x(day) + LABEL_ROOM;
      }
    }
    return labels;
  }

  /** The year or years shown: "2024", "2024 – 2025"; empty if nothing is dated. */
  String years() {
    if (days.isEmpty()) {
      return "";
    }
    int first = days.get(0).getYear();
    int last = days.get(days.size() - 1).getYear();
    return first == last ? String.valueOf(first) : first + " – " + last;
  }
}
