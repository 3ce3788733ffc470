package org.hearsay.lab.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.reading.Reader;
import org.hearsay.report.Report;
import org.hearsay.story.Background;

/**
 * Counts in what part of all stories each stem occurs, and writes down the common ones. Stories
 * count alike, however many reports they have, and no stem gets in by a single story.
 *
 * <pre>./lab/run common-stems STORIES.jsonl… OUTPUT</pre>
 */
public final class CommonStems {

  /** Stems that occur in less are no better known than those not seen at all. */
  private static final double LEAST_RATE = 0.008;

  private final Reader reader = new Reader();
  private final Map<String, Double> stories = new TreeMap<>();
  private int count;

  private CommonStems() {}

  /** Counts the stems of all files but the last and writes them to that. */
  public static void main(String[] args) throws IOException {
    CommonStems stems = new CommonStems();
    for (int i = 0; i < args.length - 1; i++) {
      LabelledStories.read(Path.of(args[i])).values().forEach(stems::add);
    }
    stems.write(Path.of(args[args.length - 1]));
  }

  private void add(List<Report> story) {
    count++;
    for (Report report : story) {
      for (String stem : Background.stems(reader.read(report))) {
        stories.merge(stem, 1.0 / story.size(), Double::sum);
      }
    }
  }

  private void write(Path file) throws IOException {
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.print("# Stems common in news, and in how many of a thousand stories they occur.\n");
      out.print("# See common-stems.md for where this comes from.\n");
      stories.entrySet().stream()
          .filter(stem -> stem.getValue() / count >= LEAST_RATE)
          .sorted(
              Map.Entry.<String, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(stem -> out.print(line(stem.getKey(), stem.getValue() / count)));
    }
  }

  private static String line(String stem, double rate) {
    return stem + " " + Math.round(1000 * rate) + "\n";
  }
}
