package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparer;
import org.hearsay.compare.Comparison;
import org.hearsay.ingest.Found;
import org.hearsay.ingest.Item;
import org.hearsay.ingest.Problem;
import org.hearsay.ingest.ReportSource;
import org.hearsay.reading.Reading;
import org.hearsay.story.Constraints;
import org.hearsay.story.Grouping;
import org.hearsay.story.Signature;
import org.hearsay.story.Story;
import org.hearsay.story.StoryGrouper;

/** One run of a command: reads its inputs and knows at the end whether all went well. */
final class Work {

  private static final Comparator<Story> MOST_REPORTS_FIRST =
      Comparator.comparingInt((Story story) -> -story.readings().size())
          .thenComparing(story -> story.readings().get(0).id());

  private final Console console;
  private final Progress progress;
  private final Complaints complaints;

  private Work(Console console, boolean showProgress) {
    this.console = console;
    this.progress = new Progress(console.err(), showProgress);
    this.complaints = new Complaints(console.err(), progress);
  }

  /** Work whose result comes at its end. */
  static Work of(Console console) {
    return new Work(console, console.errIsCapable());
  }

  /** Work whose result comes bit by bit: on the same terminal, progress would break into it. */
  static Work streaming(Console console) {
    return new Work(console, console.errIsCapable() && !console.outIsTerminal());
  }

  Progress progress() {
    return progress;
  }

  Complaints complaints() {
    return complaints;
  }

  /** Reads all reports of the inputs; {@code sink} gets them in input order. */
  void read(List<String> inputs, ReadingSink<Reading> sink) throws IOException {
    read(inputs, ReportReading.full(), sink);
  }

  /** Reads of all reports of the inputs what grouping needs, in input order. */
  void readSignatures(List<String> inputs, ReadingSink<Signature> sink) throws IOException {
    read(inputs, ReportReading.signatures(), sink);
  }

  private <T> void read(List<String> inputs, ReportReading<T> reading, ReadingSink<T> sink)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ReadingSink<T> counted =
        each -> {
          progress.reportRead();
          sink.accept(each);
        };
    try (ReportSource source = ReportSource.open(inputs, console.in());
        ParallelReading<T> parallel =
            new ParallelReading<>(threads, reading, counted, complaints)) {
      while (source.hasNext()) {
        take(source.next(), parallel);
      }
      parallel.finish();
    }
  }

  private void take(Item item, ParallelReading<?> parallel) throws IOException {
    if (item instanceof Found found) {
      parallel.add(found.report());
    } else if (item instanceof Problem problem) {
      tell(problem);
    }
  }

  private void tell(Problem problem) {
    if (problem.effect() == Problem.Effect.KEPT) {
      complaints.mention(problem.input(), problem.reason());
    } else {
      complaints.add(problem.input(), problem.reason());
    }
  }

  /** All readings of the inputs, in input order. */
  List<Reading> readAll(List<String> inputs) throws IOException {
    List<Reading> readings = new ArrayList<>();
    read(inputs, readings::add);
    return readings;
  }

  /** Groups the readings, with the evidence. */
  Grouping group(List<Reading> readings, Constraints constraints) {
    progress.step("grouping " + readings.size() + " reports");
    Grouping grouping = new StoryGrouper().group(readings, constraints);
    progress.clear();
    return grouping;
  }

  /**
   * The stories of a grouping: those of most reports first, then by the id of their first report,
   * so that the order of the inputs shows nowhere.
   */
  static List<Story> inOrder(Grouping grouping) {
    return grouping.stories().stream().sorted(MOST_REPORTS_FIRST).toList();
  }

  /** Each story compared; a story in which that fails is named and left out. */
  List<Comparison> compare(List<Story> stories) {
    Comparer comparer = new Comparer();
    List<Comparison> comparisons = new ArrayList<>();
    for (Story story : stories) {
      progress.step("comparing " + story.readings().size() + " reports");
      compare(story, comparer).ifPresent(comparisons::add);
    }
    progress.clear();
    return comparisons;
  }

  private Optional<Comparison> compare(Story story, Comparer comparer) {
    try {
      return Optional.of(comparer.compare(story));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      String first = story.readings().get(0).id();
      complaints.add("the story of " + first + " and others", Fault.describe(fault));
      return Optional.empty();
    }
  }

  /** 0 if all was done, 1 if something had to be left out. */
  int exitStatus() {
    progress.clear();
    return complaints.isEmpty() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
  }
}
