package org.hearsay.lab.scale;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.story.Constraints;
import org.hearsay.story.Membership;
import org.hearsay.story.Placement;
import org.hearsay.story.Signature;
import org.hearsay.story.SignatureReader;
import org.hearsay.story.StoryGrouper;
import org.hearsay.story.StoryStream;
import org.hearsay.story.StreamState;

/**
 * Groups so many reports that are read already, all at once or as they come with a window of a
 * week, and prints a line: how, reports, seconds on the clock, seconds of the grouping thread's
 * processor time, reports a second of that, most heap in megabytes, B-cubed F1, seconds on the
 * clock of collecting garbage, which are in the first but not in the second. The making of the
 * reports is not counted.
 *
 * <pre>./lab/run story-scale batch|stream REPORTS [SEED]</pre>
 */
public final class StoryScale {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final double MEGABYTE = 1 << 20;

  private final InventedStream invented;
  private final SignatureReader reader = new SignatureReader();
  private final BCubed score = new BCubed();
  private long wall;
  private long processor;
  private long collecting;

  private StoryScale(long seed) {
    invented = new InventedStream(StreamGenerator.REPORTS_A_DAY, seed);
  }

  /** Measures one run. */
  public static void main(String[] args) {
    int reports = Integer.parseInt(args[1]);
    StoryScale scale = new StoryScale(args.length > 2 ? Long.parseLong(args[2]) : 1);
    if (args[0].equals("batch")) {
      scale.batch(reports);
    } else {
      scale.stream(reports);
    }
    System.out.println(scale.line(args[0], reports));
  }

  private Signature next() {
    return invented.next().signature(reader);
  }

  private void batch(int reports) {
    List<Signature> signatures = new ArrayList<>(reports);
    for (int i = 0; i < reports; i++) {
      signatures.add(next());
    }
    List<Membership> memberships =
        timed(() -> new StoryGrouper().groupSignatures(signatures, Constraints.NONE).memberships());
    memberships.forEach(each -> score.add(label(each.report()), each.story()));
  }

  private void stream(int reports) {
    StoryStream stream = new StoryStream(StreamState.empty(7), Constraints.NONE);
    for (int i = 0; i < reports; i++) {
      Signature report = next();
      note(
          timed(
              () -> {
                stream.add(report);
                return stream.settled();
              }));
    }
    note(timed(stream::news));
  }

  private <T> T timed(Supplier<T> work) {
    long collectingBefore = collecting();
    long wallBefore = System.nanoTime();
    long processorBefore = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    processor += THREADS.getCurrentThreadCpuTime() - processorBefore;
    wall += System.nanoTime() - wallBefore;
    collecting += collecting() - collectingBefore;
    return result;
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private void note(List<Placement> placements) {
    placements.forEach(each -> score.add(label(each.report()), each.story()));
  }

  private static long label(String id) {
    return Long.parseLong(id.substring(0, id.indexOf('-')));
  }

  private String line(String how, int reports) {
    double seconds = processor / NANOS;
    return String.format(
        Locale.ROOT,
        "%s,%d,%.1f,%.1f,%.0f,%.0f,%.1f,%.1f",
        how,
        reports,
        wall / NANOS,
        seconds,
        reports / seconds,
        mostHeap() / MEGABYTE,
        100 * score.f1(),
        collecting / MILLIS);
  }

  private static double mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
