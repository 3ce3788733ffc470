package org.hearsay.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;

/**
 * Lends undated reports the year of the dated ones of their story: the year that puts a day nearest
 * to the time when the story was reported.
 */
final class StoryYear {

  private static final String OPEN = "XXXX-";
  private static final int DAY = "2024-10-23".length();

  private final Optional<LocalDate> told;

  StoryYear(List<Reading> readings) {
    List<LocalDate> dates =
        readings.stream()
            .flatMap(r -> r.layout().published().stream())
            .map(Publication::date)
            .sorted()
            .toList();
    this.told = dates.isEmpty() ? inText(readings) : Optional.of(dates.get(dates.size() / 2));
  }

  /** Where no report is dated, the middle one of the full dates in their texts. */
  private static Optional<LocalDate> inText(List<Reading> readings) {
    List<LocalDate> dates =
        readings.stream()
            .flatMap(r -> r.times().stream())
            .flatMap(t -> day(t.value()).stream())
            .sorted()
            .toList();
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() / 2));
  }

  /** The middle of the days on which the story was told, where known. */
  Optional<LocalDate> told() {
    return told;
  }

  static boolean isOpen(String value) {
    return value.startsWith(OPEN);
  }

  /** The same date with its year, if it lacked one and the story can lend it. */
  String complete(String value) {
    if (!isOpen(value) || told.isEmpty() || value.startsWith("XXXX-W") || value.length() < 7) {
      return value;
    }
    String rest = value.substring(OPEN.length());
    String month = rest.substring(0, 2);
    if (!month.chars().allMatch(Character::isDigit)) {
      return value;
    }
    return nearestYear(rest) + "-" + rest;
  }

  private int nearestYear(String rest) {
    LocalDate centre = told.orElseThrow();
    int best = centre.getYear();
    long distance = Long.MAX_VALUE;
    for (int year = centre.getYear() - 1; year <= centre.getYear() + 1; year++) {
      String day = rest.length() >= 5 ? rest.substring(0, 5) : rest.substring(0, 2) + "-15";
      Optional<LocalDate> date = day(year + "-" + day);
      long away =
          date.map(d -> Math.abs(d.toEpochDay() - centre.toEpochDay())).orElse(Long.MAX_VALUE);
      if (away < distance) {
        distance = away;
        best = year;
      }
    }
    return best;
  }

  /** The day that a TIMEX3 value names, if it names one. */
  static Optional<LocalDate> day(String value) {
    if (value.length() < DAY) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, DAY)));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
