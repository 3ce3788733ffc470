package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay compare}: the main job. */
@Command(
    name = "compare",
    description = "Compares reports of the same events: where they differ, who says what.",
    footer = {"", "Formats: json (one object)."})
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputParameters parameters = new InputParameters();
  @Mixin private OutputOptions output = new OutputOptions();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = new Work(console);
    output.format(Format.JSON);
    try (Destination destination = output.open(console)) {
      List<Reading> readings = work.readAll(parameters.inputs());
      if (readings.isEmpty()) {
        work.complaints().add("nothing to compare", "none of the inputs gave a report");
        return work.exitStatus();
      }
      print(readings, work.compare(work.stories(readings)), destination);
      destination.finish();
    }
    return work.exitStatus();
  }

  private static void print(
      List<Reading> readings, List<Comparison> stories, Destination destination)
      throws IOException {
    JsonRecords records = JsonRecords.in(false, destination.writer());
    records.write(JsonRecord.of(readings, stories, Version.ofProgram()));
    records.close();
  }
}
