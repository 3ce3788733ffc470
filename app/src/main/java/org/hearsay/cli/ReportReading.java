package org.hearsay.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.story.Signature;
import org.hearsay.story.SignatureReader;

/**
 * Reads single reports; whatever goes wrong in one stays with that one. May be shared by threads:
 * each has a reader of its own.
 *
 * @param <T> what is read of a report
 */
final class ReportReading<T> {

  private final ThreadLocal<Function<Report, T>> readers;

  /** Reads all that can be read. */
  static ReportReading<Reading> full() {
    return new ReportReading<>(() -> new Reader()::read);
  }

  /** Reads only what grouping needs, which takes a fraction of the time. */
  static ReportReading<Signature> signatures() {
    return new ReportReading<>(ReportReading::signatureReader);
  }

  private static Function<Report, Signature> signatureReader() {
    LayoutReader layouts = new LayoutReader();
    SignatureReader signatures = new SignatureReader();
    return report -> signatures.read(layouts.read(report));
  }

  /**
   * With readers of any kind.
   *
   * @param readers makes one for each thread, and a new one after a fault
   */
  ReportReading(Supplier<Function<Report, T>> readers) {
    this.readers = ThreadLocal.withInitial(readers);
  }

  Outcome<T> read(Report report) {
    try {
      return new Outcome.Read<>(readers.get().apply(report));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      readers.remove(); // it may have been left half way
      return new Outcome.Failed<>(report.id(), Fault.describe(fault));
    }
  }
}
