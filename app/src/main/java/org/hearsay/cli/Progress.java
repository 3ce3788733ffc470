package org.hearsay.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Says on a terminal how far long work has come: one line that writes over itself. */
final class Progress {

  private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintStream err;
  private final boolean shown;
  private final long started = System.nanoTime();
  private long lastShown = started;
  private boolean onScreen;
  private int reports;

  /**
   * @param shown false if {@code err} is no terminal: then nothing is ever written
   */
  Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** One more report has been read. Short work stays silent. */
  synchronized void reportRead() {
    reports++;
    long now = System.nanoTime();
    if (shown && now - started > QUIET && now - lastShown > STEP) {
      show(reports + " reports read");
      lastShown = now;
    }
  }

  /** Says what is being done now, if the work has been long already. */
  synchronized void step(String what) {
    if (shown && System.nanoTime() - started > QUIET) {
      show(what);
    }
  }

  private void show(String what) {
    err.print(ERASE_LINE + what + " …");
    err.flush();
    onScreen = true;
  }

  /** Leaves the line empty for others. */
  synchronized void clear() {
    if (onScreen) {
      err.print(ERASE_LINE);
      err.flush();
      onScreen = false;
    }
  }
}
