package org.hearsay.cli;

import java.io.PrintStream;

/** Names on standard error what could not be done, and remembers that there was something. */
final class Complaints {

  private final PrintStream err;
  private final Progress progress;
  private int count;

  Complaints(PrintStream err, Progress progress) {
    this.err = err;
    this.progress = progress;
  }

  /** Something is not in the result. Prints one line: {@code hearsay: WHAT: REASON}. */
  synchronized void add(String what, String reason) {
    mention(what, reason);
    count++;
  }

  /** Something should be known, though nothing is missing. Prints one line of the same form. */
  synchronized void mention(String what, String reason) {
    progress.clear();
    err.println("hearsay: " + oneLine(what) + ": " + oneLine(reason));
  }

  /** True if there was nothing to complain of. */
  synchronized boolean isEmpty() {
    return count == 0;
  }

  /** A file's name may hold anything, even what a terminal would obey. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
