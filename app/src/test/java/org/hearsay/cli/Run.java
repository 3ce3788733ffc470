package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the program within the test.
 *
 * @param status exit status
 * @param out what it printed as its result
 * @param err what it said besides
 */
public record Run(int status, String out, String err) {

  /** Sample reports of the project, from the folder of this module. */
  public static final Path EXAMPLES = Path.of("..", "examples");

  public static Run of(String... args) {
    return withInput("", args);
  }

  /** A run on a screen of so many columns. */
  public static Run inColumns(int columns, String... args) {
    return run("", Map.of("COLUMNS", String.valueOf(columns)), args);
  }

  public static Run withInput(String input, String... args) {
    return run(input, Map.of(), args);
  }

  private static Run run(String input, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            environment);
    int status = new Hearsay(console).run(args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }
}
