package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs Hearsay over every set of an evaluation folder, has {@code score.py} there score what it
 * prints, and writes the figures into the table of a Markdown file.
 *
 * <pre>./lab/run evaluate EVAL_FOLDER [TASK]</pre>
 */
public final class Evaluate {

  private static final Path RESULTS = Path.of("lab", "RESULTS.md");

  private final Path eval;
  private final Path work;
  private final Scorer scorer;

  private Evaluate(Path eval, Path work) {
    this.eval = eval;
    this.work = work;
    this.scorer = new Scorer(eval.resolve("score.py"), work);
  }

  /** Evaluates all tasks, or those whose name or gold starts with the second argument. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || !Files.isRegularFile(Path.of(args[0], "score.py"))) {
      System.err.println("usage: evaluate FOLDER [TASK], where FOLDER holds score.py and its data");
      System.exit(2);
    }
    String wanted = args.length > 1 ? args[1] : "";
    try (WorkFolder work = WorkFolder.create()) {
      List<Row> rows = new Evaluate(Path.of(args[0]), work.path()).rows(wanted);
      String table = Table.of(rows);
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
      if (wanted.isEmpty()) {
        Table.EVALUATION.replaceIn(RESULTS, table);
      }
    }
  }

  private List<Row> rows(String wanted) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    for (Task task : Task.ALL) {
      if (task.name().startsWith(wanted) || task.gold().startsWith(wanted)) {
        System.err.println("evaluating " + task.gold());
        rows.add(new Row(task, score(task)));
      }
    }
    return rows;
  }

  private JsonNode score(Task task) throws IOException, InterruptedException {
    Path gold = eval.resolve(task.gold());
    Path output = work.resolve("output.json");
    List<String> hearsay = new ArrayList<>(List.of("./hearsay", task.command()));
    if (task.name().equals("compare")) {
      hearsay.addAll(List.of(eval.resolve("../seeds").toString(), "--format", "json"));
    } else {
      Path input = work.resolve("input.jsonl");
      scorer.writeInput(input, task.name(), gold);
      hearsay.add(input.toString());
    }
    scorer.run(output, hearsay.toArray(String[]::new));
    return scorer.score(task.name(), gold, output);
  }
}
