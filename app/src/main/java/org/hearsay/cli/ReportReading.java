package org.hearsay.cli;

import org.hearsay.reading.Reader;
import org.hearsay.report.Report;

/**
 * Reads single reports; whatever goes wrong in one stays with that one. May be shared by threads:
 * each has a reader of its own.
 */
final class ReportReading {

  private final ThreadLocal<Reader> readers = ThreadLocal.withInitial(Reader::new);

  Outcome read(Report report) {
    try {
      return new Outcome.Read(readers.get().read(report));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      readers.remove(); // it may have been left half way
      return new Outcome.Failed(report.id(), Fault.describe(fault));
    }
  }
}
