package org.hearsay.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;
import org.hearsay.view.Since;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From when on reports are new to the user. */
final class SinceOption {

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description = {
        "Mark what is new, and show it first: what came on the day WHEN (2024-10-26) or later, from"
            + " a moment on (2024-10-26T09:00), or after the report with the id WHEN. Undated"
            + " reports count as known."
      })
  private @Nullable String when;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * What is new of some reports.
   *
   * @throws ParameterException if what was given is no date, no moment and none of their ids
   */
  Since among(List<Reading> readings) {
    if (when == null) {
      return Since.EVER;
    }
    Optional<Reading> report =
        readings.stream().filter(reading -> reading.id().equals(when)).findFirst();
    Predicate<Publication> isNew =
        report.isPresent() ? after(report.get()) : notBefore(moment(when));
    return new Since(
        Optional.of(when), reading -> reading.layout().published().filter(isNew).isPresent());
  }

  private Predicate<Publication> after(Reading report) {
    LocalDateTime published =
        report
            .layout()
            .published()
            .map(SinceOption::earliest)
            .orElseThrow(
                () ->
                    WrongUsage.of(command, "--since: the report " + report.id() + " has no date"));
    return publication -> earliest(publication).isAfter(published);
  }

  /** A report of that day without a time of day may well be new. */
  private static Predicate<Publication> notBefore(LocalDateTime moment) {
    return publication -> !latest(publication).isBefore(moment);
  }

  private LocalDateTime moment(String text) {
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atStartOfDay()
          : LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      throw WrongUsage.of(
          command,
          "--since is a date (2024-10-26), a moment (2024-10-26T09:00) or a report's id, not '"
              + text
              + "'");
    }
  }

  private static LocalDateTime earliest(Publication publication) {
    return publication.date().atTime(publication.time().orElse(LocalTime.MIN));
  }

  private static LocalDateTime latest(Publication publication) {
    return publication.date().atTime(publication.time().orElse(LocalTime.MAX));
  }
}
