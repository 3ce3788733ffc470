package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.view.Confidence;
import org.hearsay.view.html.HtmlView;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import org.hearsay.view.terminal.Screen;
import org.hearsay.view.terminal.TerminalView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay compare}: the main job. */
@Command(
    name = "compare",
    description = "Compares reports of the same events: where they differ, who says what.",
    footer = {
      "",
      "Formats: text (the default), json (one object), html (one page that needs nothing else)."
    })
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputParameters parameters = new InputParameters();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private DisplayOptions display = new DisplayOptions();
  @Mixin private ConfidenceOption sureness = new ConfidenceOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Work work = Work.of(console);
    Format format = output.format(Format.TEXT, Format.JSON, Format.HTML);
    Confidence confidence = sureness.orElse(usual(format));
    try (Destination destination = output.open(console)) {
      List<Reading> readings = work.readAll(parameters.inputs());
      if (readings.isEmpty()) {
        work.complaints().add("nothing to compare", "none of the inputs gave a report");
        return work.exitStatus();
      }
      print(
          format,
          confidence,
          readings,
          work.compare(Work.inOrder(work.group(readings))),
          destination.writer());
      destination.finish();
    }
    return work.exitStatus();
  }

  /** Programs get everything, and so does a person who asks for it. */
  private Confidence usual(Format format) {
    boolean everything = format == Format.JSON || format == Format.TEXT && display.all();
    return everything ? Confidence.ANY : Confidence.LIKELY;
  }

  private void print(
      Format format,
      Confidence confidence,
      List<Reading> readings,
      List<Comparison> stories,
      Writer out)
      throws IOException {
    if (format == Format.JSON) {
      JsonRecords records = JsonRecords.in(false, out);
      records.write(JsonRecord.of(readings, stories, Version.ofProgram(), confidence));
      records.close();
    } else if (format == Format.HTML) {
      out.write(new HtmlView(Version.ofProgram(), confidence).show(stories));
    } else {
      Screen screen = display.screen(console, output.isStandardOutput());
      out.write(new TerminalView(screen, confidence).show(stories));
    }
  }
}
