package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Runs Hearsay and the {@code score.py} of an evaluation folder.
 *
 * @param script the path of {@code score.py}
 * @param work where the scores are put on their way
 */
record Scorer(Path script, Path work) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the scorer says of an output against the gold of a task. */
  JsonNode score(String task, Path gold, Path output) throws IOException, InterruptedException {
    Path scores = work.resolve("scores.json");
    run(scores, "python3", script.toString(), task, gold.toString(), output.toString(), "--json");
    return JSON.readTree(scores.toFile());
  }

  /** Writes the reports that Hearsay is to read for a task into {@code input}. */
  void writeInput(Path input, String task, Path gold) throws IOException, InterruptedException {
    run(input, "python3", script.toString(), "input", task, gold.toString());
  }

  /**
   * Runs a command with its standard output in a file. Exit status 1 of Hearsay means some left
   * out.
   *
   * @throws IOException if the command ends with another status than 0 or 1
   */
  void run(Path output, String... command) throws IOException, InterruptedException {
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
}
