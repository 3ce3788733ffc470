package org.hearsay.lab.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  private final StoryRun run;

  private InventedStories(StoryRun run) {
    this.run = run;
  }

  /** Scores all stories; nothing but figures is printed, so that those set aside stay unread. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1 || !Files.isRegularFile(Path.of(args[0], "score.py"))) {
      System.err.println("usage: invented-stories FOLDER, where FOLDER holds score.py");
      System.exit(2);
    }
    try (WorkFolder work = WorkFolder.create()) {
      InventedStories stories = new InventedStories(StoryRun.of(Path.of(args[0]), work.path()));
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
    for (Path gold : StoryRun.golds(GOLD.resolve(half))) {
      String name = half + "/" + gold.getFileName().toString().replace(".json", "");
      Path output = run.compared(Path.of(gold + "l"));
      rows.add(run.scored(name, gold, output));
      pool.add(name, gold, output);
    }
    rows.add(StoryScores.mean("**" + half + ", mean**", rows));
    rows.add(run.pooled("**" + half + ", together**", pool));
    return rows;
  }
}
