package org.hearsay.lab.benchmark;

import java.io.IOException;
import org.openjdk.jmh.Main;

/** Runs JMH with its own options: {@code ./lab/run benchmark ReadBenchmark -p folder=FOLDER}. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Hands the arguments to JMH; {@code -h} lists them. */
  public static void main(String[] args) throws IOException {
    Main.main(args);
  }
}
