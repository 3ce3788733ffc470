package org.hearsay.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.reading.Reading;
import org.hearsay.story.Story;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay group}: which reports tell the same story. */
@Command(
    name = "group",
    description = "Prints which reports tell the same story.",
    footer = {"", "Formats: jsonl (one report a line; the default), json (one array)."})
final class GroupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputParameters parameters = new InputParameters();
  @Mixin private OutputOptions output = new OutputOptions();

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = new Work(console);
    Format format = output.format(Format.JSONL, Format.JSON);
    try (Destination destination = output.open(console)) {
      List<Reading> readings = work.readAll(parameters.inputs());
      Map<String, Integer> stories = storyNumbers(work.stories(readings));
      JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
      for (Reading reading : readings) {
        records.write(JsonRecord.membership(reading.id(), stories.getOrDefault(reading.id(), 0)));
      }
      records.close();
      destination.finish();
    }
    return work.exitStatus();
  }

  private static Map<String, Integer> storyNumbers(List<Story> stories) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (Reading reading : stories.get(i).readings()) {
        numbers.put(reading.id(), i + 1);
      }
    }
    return numbers;
  }
}
