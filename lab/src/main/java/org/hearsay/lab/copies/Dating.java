package org.hearsay.lab.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.CreditFinder;
import org.hearsay.mention.Cast;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/** What tells which of two reports was first. */
enum Dating {
  DATED,
  CREDITED,
  NONE;

  private static final LocalDate DAY = LocalDate.of(2015, 3, 2);
  private static final String AGENCY = "Associated Press";

  private static final ThreadLocal<LayoutReader> LAYOUTS =
      ThreadLocal.withInitial(LayoutReader::new);

  /** The report that others take from. */
  Reading original(int number, String text) {
    return read("original-" + number, text, DAY, Optional.of(AGENCY).filter(a -> this == CREDITED));
  }

  /** The report that took from another; half of them would come first by their ids. */
  Reading copy(int number, String text) {
    String id = (number % 2 == 0 ? "a-copy-" : "the-copy-") + number;
    String body = this == CREDITED ? "PORT HALL (AP) — " + text : text;
    return read(id, body, DAY.plusDays(1), Optional.empty());
  }

  private Reading read(String id, String text, LocalDate day, Optional<String> outlet) {
    Report report =
        new Report(
            id,
            text,
            Optional.empty(),
            this == DATED ? Optional.of(new Publication(day)) : Optional.empty(),
            outlet,
            Optional.empty(),
            Optional.empty(),
            "en",
            List.of());
    Layout layout = LAYOUTS.get().read(report);
    Cast nobody = new Cast(List.of(), List.of());
    return new Reading(
        layout, nobody, List.of(), List.of(), List.of(), new CreditFinder().find(layout));
  }
}
