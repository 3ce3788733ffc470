package org.hearsay.lab.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Comparer;
import org.hearsay.compare.Comparison;
import org.hearsay.ingest.Found;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.ReportSource;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.story.Story;

/**
 * Compares the first so many reports of an input as if they told one story, and prints a line for
 * each number: reports, statements, seconds on the clock and of processor time (the least of the
 * rounds, warm: as many as fit in ten seconds, three at least), megabytes of heap in use
 * afterwards. Reading is not counted.
 *
 * <pre>./lab/run compare-scale INPUT 10 200 1000</pre>
 */
public final class CompareScale {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;
  private static final int ROUNDS = 3;
  private static final double WARM_SECONDS = 10;

  private CompareScale() {}

  /** Measures each number of reports. */
  public static void main(String[] args) throws IOException {
    List<Integer> sizes =
        List.of(args).subList(1, args.length).stream().map(Integer::valueOf).toList();
    int most = sizes.stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Reading> readings = read(args[0], most);
    compare(readings.subList(0, Math.min(readings.size(), sizes.get(0))));
    for (int size : sizes) {
      measure(readings.subList(0, Math.min(size, readings.size())));
    }
  }

  private static List<Reading> read(String input, int most) throws IOException {
    List<Reading> readings = new ArrayList<>();
    Reader reader = new Reader();
    try (ReportSource source = ReportSource.open(List.of(input), System.in)) {
      while (readings.size() < most && source.hasNext()) {
        Item item = source.next();
        if (item instanceof Found found) {
          readings.add(reader.read(found.report()));
        }
      }
    }
    return readings;
  }

  private static Comparison compare(List<Reading> readings) {
    return new Comparer().compare(new Story(readings, List.of()));
  }

  private static void measure(List<Reading> readings) {
    double wall = Double.MAX_VALUE;
    double processor = Double.MAX_VALUE;
    int statements = 0;
    long start = System.nanoTime();
    for (int round = 0;
        round < ROUNDS || (System.nanoTime() - start) / NANOS < WARM_SECONDS;
        round++) {
      long before = System.nanoTime();
      long processorBefore = THREADS.getCurrentThreadCpuTime();
      statements = compare(readings).statements().size();
      processor =
          Math.min(processor, (THREADS.getCurrentThreadCpuTime() - processorBefore) / NANOS);
      wall = Math.min(wall, (System.nanoTime() - before) / NANOS);
    }
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d,%d,%.3f,%.3f,%d%n",
        readings.size(),
        statements,
        wall,
        processor,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
