package org.hearsay.lab.mention;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Counts how many attributions have the right speaker. What the marked speakers are and how they
 * were chosen stands in {@code gold/speakers.md}.
 */
public final class SpeakerAccuracy {

  private final ReadSpeakers read;
  private final PrintStream out;
  private final Map<SpeakerVerdict, Integer> counts = new EnumMap<>(SpeakerVerdict.class);

  private SpeakerAccuracy(ReadSpeakers read, PrintStream out) {
    this.read = read;
    this.out = out;
  }

  /** Arguments: the file of marked speakers, then files that {@code hearsay read} printed. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: ./lab/run speakers GOLD.jsonl READ.jsonl...");
      System.exit(2);
      return;
    }
    List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
    SpeakerAccuracy accuracy = new SpeakerAccuracy(ReadSpeakers.in(files), System.out);
    GoldSpeaker.read(Path.of(args[0])).forEach(accuracy::count);
    accuracy.print();
  }

  private void count(GoldSpeaker gold) {
    Optional<JsonNode> attribution = read.attribution(gold);
    Optional<String> found = attribution.flatMap(a -> read.name(gold, a));
    SpeakerVerdict verdict = attribution.isEmpty() ? SpeakerVerdict.ABSENT : gold.judge(found);
    counts.merge(verdict, 1, Integer::sum);
    if (verdict != SpeakerVerdict.RIGHT) {
      out.printf(
          Locale.ROOT,
          "%s\t%s %d-%d\tis %s, found %s%n",
          label(verdict),
          gold.report(),
          gold.start(),
          gold.end(),
          gold.names(),
          found.orElse("nobody"));
    }
  }

  private void print() {
    int absent = counts.getOrDefault(SpeakerVerdict.ABSENT, 0);
    int judged = counts.values().stream().mapToInt(Integer::intValue).sum() - absent;
    for (SpeakerVerdict verdict : SpeakerVerdict.values()) {
      int count = counts.getOrDefault(verdict, 0);
      boolean share = verdict != SpeakerVerdict.ABSENT && judged > 0;
      String percent = share ? String.format(Locale.ROOT, " %.1f %%", 100.0 * count / judged) : "";
      out.printf(Locale.ROOT, "%s %d%s%n", label(verdict), count, percent);
    }
  }

  private static String label(SpeakerVerdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
