package org.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.view.Confidence;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import org.hearsay.view.terminal.ReadingView;
import org.hearsay.view.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay read}: each report with all that was read in it. */
@Command(
    name = "read",
    description = "Prints each report with all that was read in it: who said what, when, how many.",
    footer = {
      "",
      "Formats: jsonl (one report a line; the default), json (one array), text (for people).",
      "Offsets count Unicode code points of the report's text."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputParameters parameters = new InputParameters();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private DisplayOptions display = new DisplayOptions();
  @Mixin private ConfidenceOption option = new ConfidenceOption();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = Work.streaming(console);
    Format format = output.format(Format.JSONL, Format.JSON, Format.TEXT);
    Confidence confidence = option.orElse(usual(format));
    try (Destination destination = output.open(console)) {
      if (format == Format.TEXT) {
        Screen screen = display.screen(console, output.isStandardOutput());
        ReadingView view = new ReadingView(screen, confidence);
        work.read(parameters.inputs(), r -> destination.writer().write(view.show(r)));
      } else {
        JsonRecords records = JsonRecords.in(format == Format.JSON, destination.writer());
        work.read(parameters.inputs(), r -> records.write(JsonRecord.of(r, confidence)));
        records.close();
      }
      destination.finish();
    }
    return work.exitStatus();
  }

  /** Programs get everything, and so does a person who asks for it. */
  private Confidence usual(Format format) {
    return format == Format.TEXT && !display.all() ? Confidence.LIKELY : Confidence.ANY;
  }
}
