package org.hearsay.lab.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
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

/** How many tokens a second one thread reads for attributions alone, parts of speech given. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class AttributionBenchmark {

  /** Where the reports to read lie, as plain text. */
  @Param("examples")
  public String folder = "examples";

  private final LayoutReader reader = new LayoutReader();
  private final AttributionFinder finder = new AttributionFinder();
  private List<Layout> reports = List.of();
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

  /** Reads the reports' words and parts of speech. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      reports =
          files.filter(f -> f.toString().endsWith(".txt")).sorted().map(this::report).toList();
    }
    if (reports.isEmpty()) {
      throw new IllegalStateException("no .txt reports in " + folder);
    }
  }

  private Layout report(Path file) {
    try {
      return reader.read(Report.of(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One report, taken in turn. */
  @Benchmark
  public List<Attribution> attributions(Tokens counted) {
    Layout layout = reports.get(next++ % reports.size());
    counted.tokens += layout.text().size();
    return finder.find(layout);
  }
}
