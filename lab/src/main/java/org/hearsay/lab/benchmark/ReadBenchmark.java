package org.hearsay.lab.benchmark;

import java.util.concurrent.TimeUnit;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many reports and tokens a second one thread reads, with everything on. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class ReadBenchmark {

  private final Reader reader = new Reader();
  private int next;

  /** One report, taken in turn. */
  @Benchmark
  public Reading read(ReportFolder folder, TokenCount count) {
    Reading reading = reader.read(folder.reports().get(next++ % folder.reports().size()));
    count.add(reading.layout());
    return reading;
  }
}
