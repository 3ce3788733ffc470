package org.hearsay.lab.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
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

  /** Where the reports to read lie, as plain text. */
  @Param("examples")
  public String folder = "examples";

  private List<Report> reports = List.of();
  private Reader reader = new Reader();
  private int next;

  /** Tokens read, which JMH turns into a rate. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Tokens {
    /** Tokens of the reports read. */
    public long tokens;

    /** Starts each iteration anew. */
    @Setup(Level.Iteration)
    public void reset() {
      tokens = 0;
    }
  }

  /** Loads the reports and the models. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      reports =
          files.filter(f -> f.toString().endsWith(".txt")).sorted().map(this::report).toList();
    }
    if (reports.isEmpty()) {
      throw new IllegalStateException("no .txt reports in " + folder);
    }
    reader = new Reader();
  }

  private Report report(Path file) {
    try {
      return Report.of(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One report, taken in turn. */
  @Benchmark
  public Reading read(Tokens counted) {
    Reading reading = reader.read(reports.get(next++ % reports.size()));
    counted.tokens += reading.layout().text().size();
    return reading;
  }
}
