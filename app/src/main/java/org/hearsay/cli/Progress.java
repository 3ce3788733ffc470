package org.hearsay.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.hearsay.view.Counts;

/** Says on a terminal how far long work has come: one line that writes over itself. */
final class Progress {

  private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String ERASE_LINE = "\r\033[K";

  private final PrintStream err;
  private final boolean shown;
  private final LongSupplier clock;
  private final long started;
  private long lastShown;
  private boolean onScreen;
  private int reports;

  /**
   * @param shown false if {@code err} is no terminal: then nothing is ever written
   */
  Progress(PrintStream err, boolean shown) {
    this(err, shown, System::nanoTime);
  }

  Progress(PrintStream err, boolean shown, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.lastShown = started;
  }

  /** One more report has been read. Short work stays silent. */
  synchronized void reportRead() {
    reports++;
    long now = clock.getAsLong();
    if (shown && now - started > QUIET && now - lastShown > STEP) {
      show(Counts.of(reports, "report") + " read");
      lastShown = now;
    }
  }

  /** Says what is being done now, if the work has been long already. */
  synchronized void step(String what) {
    if (shown && clock.getAsLong() - started > QUIET) {
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
