package org.hearsay.cli;

/** What the program tells the shell at its end. */
final class ExitStatus {

  static final int DONE = 0;

  /** Some inputs could not be read; the rest is done. */
  static final int INCOMPLETE = 1;

  static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}
