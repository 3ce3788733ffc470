package org.hearsay.cli;

/**
 * What became of one report.
 *
 * @param <T> what is read of it
 */
sealed interface Outcome<T> {

  /** It was read. */
  record Read<T>(T reading) implements Outcome<T> {}

  /** It could not be read. */
  record Failed<T>(String report, String reason) implements Outcome<T> {}
}
