package org.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.story.Constraints;
import org.hearsay.story.Grouping;
import org.hearsay.view.Confidence;
import org.hearsay.view.Since;
import org.hearsay.view.html.HtmlView;
import org.hearsay.view.json.JsonRecord;
import org.hearsay.view.json.JsonRecords;
import org.hearsay.view.terminal.Screen;
import org.hearsay.view.terminal.TerminalView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
  @Mixin private SinceOption newness = new SinceOption();
  @Mixin private ConstraintsOption constraints = new ConstraintsOption();

  @Option(
      names = "--one-story",
      description = "Take all reports for reports of one story, whatever they say.")
  private boolean oneStory;

  @Spec private @Nullable CommandSpec command;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (oneStory && constraints.isGiven()) {
      throw WrongUsage.of(command, "--one-story leaves nothing for --constraints to say");
    }
    Work work = Work.of(console);
    Format format = output.format(Format.TEXT, Format.JSON, Format.HTML);
    Confidence confidence = sureness.orElse(usual(format));
    Corrections corrections = constraints.corrections(work.complaints());
    try (Destination destination = output.open(console)) {
      List<Reading> readings = work.readAll(parameters.inputs());
      if (readings.isEmpty()) {
        work.complaints().add("nothing to compare", "none of the inputs gave a report");
        return work.exitStatus();
      }
      print(
          format,
          confidence,
          newness.among(readings),
          readings,
          work.compare(Work.inOrder(group(work, readings, corrections))),
          destination.writer());
      destination.finish();
    }
    return work.exitStatus();
  }

  private Grouping group(Work work, List<Reading> readings, Corrections corrections) {
    if (oneStory) {
      return work.group(
          readings, Constraints.oneStory(readings.stream().map(Reading::id).toList()));
    }
    Grouping grouping = work.group(readings, corrections.constraints());
    corrections.mention(grouping.memberships(), work.complaints());
    return grouping;
  }

  /** Programs get everything, and so does a person who asks for it. */
  private Confidence usual(Format format) {
    boolean everything = format == Format.JSON || display.all();
    return everything ? Confidence.ANY : Confidence.LIKELY;
  }

  private void print(
      Format format,
      Confidence confidence,
      Since since,
      List<Reading> readings,
      List<Comparison> stories,
      Writer out)
      throws IOException {
    if (format == Format.JSON) {
      JsonRecords records = JsonRecords.in(false, out);
      records.write(JsonRecord.of(readings, stories, Version.ofProgram(), confidence, since));
      records.close();
    } else if (format == Format.HTML) {
      out.write(new HtmlView(Version.ofProgram(), confidence, since, display.all()).show(stories));
    } else {
      Screen screen = display.screen(console, output.isStandardOutput());
      out.write(new TerminalView(screen, confidence, since).show(stories));
    }
  }
}
