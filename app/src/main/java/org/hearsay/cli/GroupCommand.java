package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.hearsay.state.StateFile;
import org.hearsay.story.Membership;
import org.hearsay.story.Reason;
import org.hearsay.story.StreamState;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  @Mixin private ConstraintsOption constraints = new ConstraintsOption();

  @Option(names = "--why", description = "Add what each report shares with its story.")
  private boolean why;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = {
        "Go on from what an earlier run saved in FILE, and save there what the next one needs."
            + " Prints only what is new: the reports of this run, and earlier ones whose story is"
            + " another now."
      })
  private @Nullable Path state;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = {
        "Group reports as they come, and forget a story when it has had no report for so many days"
            + " (with --state 7, or as saved)."
      })
  private @Nullable String window;

  @Spec private @Nullable CommandSpec command;

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = Work.of(console);
    Format format = output.format(Format.JSONL, Format.JSON);
    Corrections corrections = constraints.corrections(work.complaints());
    OptionalInt days = days();
    if (state != null) {
      stream(work, format, corrections, days, new StateFile(state));
    } else if (days.isPresent()) {
      stream(work, format, corrections, StreamState.empty(days.getAsInt()));
    } else {
      batch(work, format, corrections);
    }
    return work.exitStatus();
  }

  private OptionalInt days() {
    if (window == null) {
      return OptionalInt.empty();
    }
    try {
      int days = Integer.parseInt(window);
      if (days > 0) {
        return OptionalInt.of(days);
      }
    } catch (NumberFormatException e) {
      // said below, as for a number that is too small
    }
    throw WrongUsage.of(command, "--window is a number of days from 1, not '" + window + "'");
  }

  private void batch(Work work, Format format, Corrections corrections) throws IOException {
    try (Destination destination = output.open(console)) {
      List<Membership> memberships =
          new BatchGrouping(work, corrections).group(parameters.inputs());
      JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
      for (Membership each : memberships) {
        records.write(record(each.report(), each.story() + 1L, each.because()));
      }
      records.close();
      destination.finish();
    }
  }

  /** The result is out before the state is saved: else what was not seen would be no news again. */
  private void stream(
      Work work, Format format, Corrections corrections, OptionalInt days, StateFile file)
      throws IOException {
    StreamState after = stream(work, format, corrections, saved(file, days));
    try {
      file.save(after);
    } catch (IOException e) {
      work.complaints().add(String.valueOf(state), "cannot save the state: " + Fault.reason(e));
    }
  }

  private StreamState stream(Work work, Format format, Corrections corrections, StreamState before)
      throws IOException {
    try (Destination destination = output.open(console)) {
      JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
      StreamGrouping grouping =
          new StreamGrouping(
              work,
              corrections,
              before,
              each -> records.write(record(each.report(), each.story(), each.because())));
      StreamState after = grouping.group(parameters.inputs());
      records.close();
      destination.finish();
      return after;
    }
  }

  private StreamState saved(StateFile file, OptionalInt days) {
    try {
      StreamState saved = file.read().orElseGet(() -> StreamState.empty(StreamState.USUAL_WINDOW));
      return days.isPresent() ? saved.withWindow(days.getAsInt()) : saved;
    } catch (IOException e) {
      throw WrongUsage.of(command, "cannot go on from " + state + ": " + Fault.reason(e));
    }
  }

  private JsonRecord record(String report, long story, List<Reason> because) {
    return why
        ? JsonRecord.membership(report, story, because)
        : JsonRecord.membership(report, story);
  }
}
