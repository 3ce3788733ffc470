package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the reports of the real stories that were read by hand, each as one story, and scores
 * all stories of a part together. The reports stay in the evaluation folder; the gold names them.
 * Given a part, scores that part alone and writes nothing.
 *
 * <pre>./lab/run real-stories EVAL_FOLDER [seen|unseen]</pre>
 */
public final class RealStories {

  private static final Path RESULTS = Path.of("lab", "RESULTS.md");
  private static final Path GOLD = Path.of("lab", "gold", "compare", "real");
  private static final List<String> PARTS = List.of("seen", "unseen");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path reports;
  private final Path work;
  private final StoryRun run;

  private RealStories(Path eval, Path work) {
    this.reports = eval.resolve("stories");
    this.work = work;
    this.run = StoryRun.of(eval, work);
  }

  /** Scores the parts; says so and does nothing where the reports are not at hand. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args.length == 2 && !PARTS.contains(args[1])) {
      System.err.println("usage: real-stories FOLDER [PART], PART one of " + PARTS);
      System.exit(2);
    }
    Path eval = Path.of(args[0]);
    if (!Files.isDirectory(eval.resolve("stories"))) {
      System.err.println("real-stories: skipped, since the reports are not in " + eval);
      return;
    }
    List<String> parts = args.length == 2 ? List.of(args[1]) : PARTS;
    try (WorkFolder work = WorkFolder.create()) {
      String table = new RealStories(eval, work.path()).table(parts);
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
      if (parts.equals(PARTS)) {
        Table.REAL_STORIES.replaceIn(RESULTS, table);
      }
    }
  }

  private String table(List<String> parts) throws IOException, InterruptedException {
    List<StoryScores> rows = new ArrayList<>();
    for (String part : parts) {
      rows.add(row(part));
    }
    return StoryScores.table(rows);
  }

  private StoryScores row(String part) throws IOException, InterruptedException {
    PooledStories pool = new PooledStories();
    for (Path gold : StoryRun.golds(GOLD.resolve(part))) {
      pool.add(gold.toString(), gold, run.compared(reportsOf(gold), "--one-story"));
    }
    return run.pooled(part, pool);
  }

  /** A file of the reports that the one story of a gold file names. */
  private Path reportsOf(Path gold) throws IOException {
    JsonNode story = JSON.readTree(gold.toFile()).path(0);
    Set<String> ids = new LinkedHashSet<>();
    story.path("reports").forEach(id -> ids.add(id.asText()));
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(reports.resolve(story.path("from").asText()))) {
      JsonNode report = JSON.readTree(line);
      String id = report.path("id").asText();
      if (ids.remove(id)) {
        lines.add(jsonLine(id, report.path("text").asText()));
      }
    }
    if (!ids.isEmpty()) {
      throw new IOException(reports + " lacks reports of " + gold + ": " + ids);
    }
    return Files.write(work.resolve("reports.jsonl"), lines);
  }

  private static String jsonLine(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("text", text).toString();
  }
}
