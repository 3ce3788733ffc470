package org.hearsay.lab.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the reports of every invented story, has {@code score.py} score what comes out, and
 * writes the figures into the table of a Markdown file: a row for each story, and for each half the
 * mean of its stories and the score of all its stories put together.
 *
 * <pre>./lab/run invented-stories EVAL_FOLDER</pre>
 */
public final class InventedStories {

  private static final Path RESULTS = Path.of("lab", "RESULTS.md");
  private static final Path GOLD = Path.of("lab", "gold", "compare");
  private static final List<String> HALVES = List.of("tuned", "aside");

  private final Path work;
  private final Scorer scorer;

  private InventedStories(Path eval, Path work) {
    this.work = work;
    this.scorer = new Scorer(eval.resolve("score.py"), work);
  }

  /** Scores all stories; nothing but figures is printed, so that those set aside stay unread. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1 || !Files.isRegularFile(Path.of(args[0], "score.py"))) {
      System.err.println("usage: invented-stories FOLDER, where FOLDER holds score.py");
      System.exit(2);
    }
    try (WorkFolder work = WorkFolder.create()) {
      InventedStories stories = new InventedStories(Path.of(args[0]), work.path());
      List<StoryScores> rows = new ArrayList<>();
      for (String half : HALVES) {
        rows.addAll(stories.rows(half));
      }
      String table = StoryScores.table(rows);
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
      Table.STORIES.replaceIn(RESULTS, table);
    }
  }

  private List<StoryScores> rows(String half) throws IOException, InterruptedException {
    List<StoryScores> rows = new ArrayList<>();
    PooledStories pool = new PooledStories();
    for (Path gold : golds(half)) {
      String name = half + "/" + gold.getFileName().toString().replace(".json", "");
      Path output = compared(gold);
      rows.add(StoryScores.of(name, scorer.score("compare", gold, output)));
      pool.add(name, gold, output);
    }
    rows.add(StoryScores.mean("**" + half + ", mean**", rows));
    rows.add(pooled("**" + half + ", together**", pool));
    return rows;
  }

  private Path compared(Path gold) throws IOException, InterruptedException {
    Path output = work.resolve("output.json");
    scorer.run(output, "./hearsay", "compare", gold + "l", "--format", "json");
    return output;
  }

  private StoryScores pooled(String name, PooledStories pool)
      throws IOException, InterruptedException {
    Path gold = work.resolve("gold.json");
    Path output = work.resolve("output.json");
    pool.write(gold, output);
    return StoryScores.of(name, scorer.score("compare", gold, output));
  }

  private static List<Path> golds(String half) throws IOException {
    try (Stream<Path> files = Files.list(GOLD.resolve(half))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
