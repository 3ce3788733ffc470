package org.hearsay.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;

/**
 * Reads single reports; whatever goes wrong in one stays with that one. May be shared by threads:
 * each has a reader of its own.
 */
final class ReportReading {

  private final ThreadLocal<Function<Report, Reading>> readers;

  ReportReading() {
    this(() -> new Reader()::read);
  }

  /**
   * With readers of another kind.
   *
   * @param readers makes one for each thread, and a new one after a fault
   */
  ReportReading(Supplier<Function<Report, Reading>> readers) {
    this.readers = ThreadLocal.withInitial(readers);
  }

  Outcome read(Report report) {
    try {
      return new Outcome.Read(readers.get().apply(report));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      readers.remove(); // it may have been left half way
      return new Outcome.Failed(report.id(), Fault.describe(fault));
    }
  }
}
