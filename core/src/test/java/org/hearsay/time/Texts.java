package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/** Reads the times of texts written for the tests. */
final class Texts {

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 30);

  private static final ThreadLocal<LayoutReader> LAYOUTS =
      ThreadLocal.withInitial(LayoutReader::new);

  private Texts() {}

  /** The times of a text published on {@link #PUBLISHED}. */
  static List<Timex> times(String text) {
    return times(text, Optional.of(PUBLISHED));
  }

  /** The times of a text of which no date of publication is known. */
  static List<Timex> undated(String text) {
    return times(text, Optional.empty());
  }

  static List<Timex> times(String text, Optional<LocalDate> published) {
    Report plain = Report.of("test", text);
    Report report =
        new Report(
            plain.id(),
            plain.text(),
            plain.title(),
            published.map(Publication::new),
            plain.outlet(),
            plain.byline(),
            plain.url(),
            plain.language(),
            plain.links());
    return new TimeTagger().tag(LAYOUTS.get().read(report));
  }

  /** Each time as {@code TYPE value 'words'}. */
  static List<String> shown(String text, List<Timex> times) {
    return times.stream()
        .map(t -> t.type() + " " + t.value() + " '" + t.span().of(text) + "'")
        .toList();
  }
}
