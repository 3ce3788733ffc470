package org.hearsay.lab.benchmark;

import java.util.concurrent.TimeUnit;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.mention.Cast;
import org.hearsay.mention.CastFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long what was learned takes to load, each time in a fresh JVM. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Thread)
public class LoadBenchmark {

  /** Read beforehand: the tagger's model is not ours. */
  private final Layout layout =
      new LayoutReader().read(Report.of("load", "Ann Roe said that it rained."));

  /** The models of attribution. */
  @Benchmark
  public AttributionFinder attributions() {
    return new AttributionFinder();
  }

  /** The models and lists of names, and one sentence read with them. */
  @Benchmark
  public Cast cast() {
    return new CastFinder().find(layout);
  }
}
