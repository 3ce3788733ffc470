package org.hearsay.lab.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares stories one at a time and scores them, alone or several put together.
 *
 * @param work where outputs are put on their way
 */
record StoryRun(Scorer scorer, Path work) {

  static StoryRun of(Path eval, Path work) {
    return new StoryRun(new Scorer(eval.resolve("score.py"), work), work);
  }

  /** The gold files of a folder, by name. */
  static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** What Hearsay prints for some reports; the next call writes over it. */
  Path compared(Path reports, String... options) throws IOException, InterruptedException {
    Path output = work.resolve("output.json");
    Stream<String> command = Stream.of("./hearsay", "compare", reports.toString(), "--format");
    scorer.run(
        output,
        Stream.of(command, Stream.of("json"), Stream.of(options))
            .flatMap(words -> words)
            .toArray(String[]::new));
    return output;
  }

  StoryScores scored(String name, Path gold, Path output) throws IOException, InterruptedException {
    return StoryScores.of(name, scorer.score("compare", gold, output));
  }

  StoryScores pooled(String name, PooledStories pool) throws IOException, InterruptedException {
    Path gold = work.resolve("gold.json");
    Path output = work.resolve("output.json");
    pool.write(gold, output);
    return scored(name, gold, output);
  }
}
