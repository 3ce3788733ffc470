package org.hearsay.view;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reading.Reading;
import org.hearsay.report.Part;
import org.hearsay.report.Role;
import org.hearsay.time.Timex;

/** When a report was written, as it stands beside its title. */
public final class ReportDates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final String OPEN_YEAR = "XXXX";

  private ReportDates() {}

  /** The ISO date; the day and month if its head gives no year; else "undated". */
  public static String of(Reading reading) {
    return reading
        .layout()
        .published()
        .map(published -> published.date().toString())
        .or(() -> dayInHead(reading))
        .orElse("undated");
  }

  private static Optional<String> dayInHead(Reading reading) {
    return reading.times().stream()
        .filter(time -> isInHead(reading, time))
        .flatMap(time -> day(time.value()).stream())
        .findFirst();
  }

  private static boolean isInHead(Reading reading, Timex time) {
    return reading.layout().parts().stream()
        .filter(part -> part.role() == Role.DATELINE || part.role() == Role.BYLINE)
        .map(Part::span)
        .anyMatch(head -> head.start() <= time.span().start() && time.span().end() <= head.end());
  }

  /** Of {@code XXXX-03-11}, the eleventh of March. */
  private static Optional<String> day(String value) {
    if (!value.startsWith(OPEN_YEAR)) {
      return Optional.empty();
    }
    try {
      return Optional.of(DAY.format(MonthDay.parse("-" + value.substring(OPEN_YEAR.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
