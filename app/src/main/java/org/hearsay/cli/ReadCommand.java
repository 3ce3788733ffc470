package org.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.view.Confidence;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay read}: each report with all that was read in it. */
@Command(
    name = "read",
    description = "Prints each report with all that was read in it: who said what, when, how many.",
    footer = {
      "",
      "Formats: jsonl (one report a line; the default), json (one array).",
      "Offsets count Unicode code points of the report's text."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputParameters parameters = new InputParameters();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private ConfidenceOption option = new ConfidenceOption();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = Work.streaming(console);
    Format format = output.format(Format.JSONL, Format.JSON);
    Confidence confidence = option.orElse(Confidence.ANY);
    try (Destination destination = output.open(console)) {
      JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
      work.read(parameters.inputs(), reading -> records.write(JsonRecord.of(reading, confidence)));
      records.close();
      destination.finish();
    }
    return work.exitStatus();
  }
}
