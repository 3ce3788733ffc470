package org.hearsay.cli;

import org.hearsay.reading.Reading;

/** What became of one report. */
sealed interface Outcome {

  /** It was read. */
  record Read(Reading reading) implements Outcome {}

  /** It could not be read. */
  record Failed(String report, String reason) implements Outcome {}
}
