package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--constraints",
      paramLabel = "FILE",
      description = {
        "Corrections by hand, one a line: {\"same\": [ID, ID]} puts two reports into one story,"
            + " {\"apart\": [ID, ID]} into two."
      })
  private @Nullable Path constraints;

  @Spec private @Nullable CommandSpec command;

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = Work.of(console);
    Format format = output.format(Format.JSONL, Format.JSON);
    Corrections corrections = corrections(work.complaints());
    try (Destination destination = output.open(console)) {
      List<Reading> readings = work.readAll(parameters.inputs());
      JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
      write(work.group(readings, corrections), records);
      records.close();
      destination.finish();
    }
    return work.exitStatus();
  }

  private Corrections corrections(Complaints complaints) {
    if (constraints == null) {
      return Corrections.NONE;
    }
    try {
      return Corrections.read(constraints, complaints);
    } catch (IOException e) {
      throw usage("cannot read " + constraints + ": " + Fault.reason(e));
    }
  }

  private ParameterException usage(String message) {
    if (command == null) {
      throw new IllegalStateException("used outside a command: " + message);
    }
    return new ParameterException(command.commandLine(), message);
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
