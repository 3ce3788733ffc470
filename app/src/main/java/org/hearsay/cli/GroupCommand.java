package org.hearsay.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.reading.Reading;
import org.hearsay.story.Grouping;
import org.hearsay.story.Membership;
import org.hearsay.story.Story;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay group}: which reports tell the same story. */
@Command(
    name = "group",
    description = "Prints which reports tell the same story.",
    footer = {"", "Formats: jsonl (one report a line; the default), json (one array)."})
final class GroupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputParameters parameters = new InputParameters();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--why", description = "Add what each report shares with its story.")
  private boolean why;

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = Work.of(console);
    Format format = output.format(Format.JSONL, Format.JSON);
    try (Destination destination = output.open(console)) {
      List<Reading> readings = work.readAll(parameters.inputs());
      JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
      write(work.group(readings), records);
      records.close();
      destination.finish();
    }
    return work.exitStatus();
  }

  private void write(Grouping grouping, JsonRecords records) throws IOException {
    Map<String, Integer> stories = storyNumbers(Work.inOrder(grouping));
    for (Membership membership : grouping.memberships()) {
      int story = stories.getOrDefault(membership.report(), 0);
      records.write(
          why
              ? JsonRecord.membership(membership.report(), story, membership.because())
              : JsonRecord.membership(membership.report(), story));
    }
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
