package org.hearsay.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** What to read. */
final class InputParameters {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files, folders (read with all that is in them) or - for standard input. Plain text, or"
              + " JSON Lines with one report a line: {\"id\", \"text\"} and, if known, \"title\","
              + " \"published\", \"outlet\", \"byline\", \"url\", \"language\", \"links\".")
  private List<String> inputs = List.of();

  List<String> inputs() {
    return inputs;
  }
}
