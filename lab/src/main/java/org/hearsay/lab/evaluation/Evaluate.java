package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
  private final ObjectMapper json = new ObjectMapper();

  private Evaluate(Path eval, Path work) {
    this.eval = eval;
    this.work = work;
  }

  /** Evaluates all tasks, or those whose name or gold starts with the second argument. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || !Files.isRegularFile(Path.of(args[0], "score.py"))) {
      System.err.println("usage: evaluate FOLDER [TASK], where FOLDER holds score.py and its data");
      System.exit(2);
    }
    String wanted = args.length > 1 ? args[1] : "";
    Path work = Files.createTempDirectory("hearsay-evaluation");
    try {
      List<Row> rows = new Evaluate(Path.of(args[0]), work).rows(wanted);
      String table = Table.of(rows);
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
      if (wanted.isEmpty()) {
        Table.replaceIn(RESULTS, table);
      }
    } finally {
      delete(work);
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
      run(input, "python3", script(), "input", task.name(), gold.toString());
      hearsay.add(input.toString());
    }
    run(output, hearsay.toArray(String[]::new));
    Path scores = work.resolve("scores.json");
    run(scores, "python3", script(), task.name(), gold.toString(), output.toString(), "--json");
    return json.readTree(scores.toFile());
  }

  private String script() {
    return eval.resolve("score.py").toString();
  }

  /**
   * Runs a command with its standard output in a file. Exit status 1 of Hearsay means some left
   * out.
   */
  private static void run(Path output, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int status = process.waitFor();
    if (status > 1) {
      throw new IOException(String.join(" ", command) + " ended with status " + status);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Evaluate::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
