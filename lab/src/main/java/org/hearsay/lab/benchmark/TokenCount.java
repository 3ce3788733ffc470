package org.hearsay.lab.benchmark;

import org.hearsay.report.Layout;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Tokens gone through in an iteration, which JMH turns into a rate. */
@AuxCounters
@State(Scope.Thread)
public class TokenCount {
  /** The tokens so far. */
  public long tokens;

  /** Starts each iteration anew. */
  @Setup(Level.Iteration)
  public void reset() {
    tokens = 0;
  }

  void add(Layout layout) {
    tokens += layout.text().size();
  }
}
