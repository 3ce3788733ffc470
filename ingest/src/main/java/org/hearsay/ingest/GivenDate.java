package org.hearsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.report.Publication;
import org.hearsay.report.PublicationDates;

/** Reads a publication date that was given beside a text. */
final class GivenDate {

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.ISO_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss][.SSS][ ][XXX][X]", Locale.ROOT));

  private GivenDate() {}

  /** The date as written, whatever its zone; empty if it is not understood. */
  static Optional<Publication> parse(String given) {
    return FORMATS.stream()
        .flatMap(format -> parse(format, given.strip()).stream())
        .findFirst()
        .or(() -> PublicationDates.first(given).map(PublicationDates.Found::publication));
  }

  private static Optional<Publication> parse(DateTimeFormatter format, String given) {
    try {
      TemporalAccessor parsed = format.parse(given);
      Optional<LocalTime> time =
          Optional.ofNullable(parsed.query(TemporalQueries.localTime()))
              .map(t -> t.truncatedTo(ChronoUnit.MINUTES));
      return Optional.of(new Publication(LocalDate.from(parsed), time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
