package org.hearsay.lab.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.mention.Cast;
import org.hearsay.mention.CastFinder;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.time.TimeTagger;
import org.hearsay.time.Timex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many tokens a second one thread goes through with each finder, parts of speech given. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Thread)
public class FinderBenchmark {

  private final AttributionFinder attributions = new AttributionFinder();
  private final CastFinder casts = new CastFinder();
  private final TimeTagger times = new TimeTagger();
  private final QuantityFinder quantities = new QuantityFinder();
  private List<Layout> layouts = List.of();
  private int next;

  /** Reads the reports' words and parts of speech. */
  @Setup
  public void read(ReportFolder folder) {
    LayoutReader reader = new LayoutReader();
    layouts = folder.reports().stream().map(reader::read).toList();
  }

  /** Who said what. */
  @Benchmark
  public List<Attribution> attributions(TokenCount count) {
    return attributions.find(next(count));
  }

  /** Who is who. */
  @Benchmark
  public Cast cast(TokenCount count) {
    return casts.find(next(count));
  }

  /** Dates, clock times, durations. */
  @Benchmark
  public List<Timex> times(TokenCount count) {
    return times.tag(next(count));
  }

  /** Figures, with no dates to leave alone. */
  @Benchmark
  public List<Quantity> quantities(TokenCount count) {
    return quantities.find(next(count), List.of());
  }

  private Layout next(TokenCount count) {
    Layout layout = layouts.get(next++ % layouts.size());
    count.add(layout);
    return layout;
  }
}
