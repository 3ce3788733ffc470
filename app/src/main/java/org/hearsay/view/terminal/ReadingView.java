package org.hearsay.view.terminal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.hearsay.view.Citations;
import org.hearsay.view.Confidence;
import org.hearsay.view.Counts;
import org.hearsay.view.ReportDates;
import org.hearsay.view.Titles;

/** One report for people: who says what in it, its figures and its dates, each by its sentence. */
public final class ReadingView {

  private static final int NUMBER_WIDTH = 4;

  private final Screen screen;
  private final Confidence confidence;

  /**
   * @param confidence weaker attributions are left out, and counted
   */
  public ReadingView(Screen screen, Confidence confidence) {
    this.screen = screen;
    this.confidence = confidence;
  }

  /** The report, with an empty line at its end. */
  public String show(Reading reading) {
    Page page = new Page(screen);
    page.paragraph(0, page.text().cut(Titles.of(reading), Style.HEADING));
    StyledText head = page.text().cut(reading.id(), Style.LABEL);
    head.add("  " + ReportDates.of(reading), Style.LABEL);
    reading.layout().byline().ifPresent(by -> head.add("  ").cut(by, Style.LABEL));
    page.paragraph(0, head);
    attributions(page, reading);
    quantities(page, reading);
    times(page, reading);
    page.blank();
    return page.toString();
  }

  private void attributions(Page page, Reading reading) {
    List<Integer> shown =
        IntStream.range(0, reading.attributions().size())
            .filter(i -> confidence.admits(reading, i))
            .boxed()
            .toList();
    int held = reading.attributions().size() - shown.size();
    String left =
        held == 0 ? "" : ", and " + held + " doubtful left out (--confidence 0 shows all)";
    page.heading("Who says what", Counts.of(shown.size(), "attribution") + left);
    for (int i : shown) {
      Attribution attribution = reading.attributions().get(i);
      StyledText line = source(page, reading, attribution);
      if (!Confidence.LIKELY.admits(reading, i)) {
        line.add(" (doubtful)", Style.LABEL);
      }
      line.add(": ").cut(words(reading, attribution.content()), Style.PLAIN);
      add(page, reading, attribution.content().get(0), line);
    }
  }

  /** "He = Jonas Brack said, via the Herald". */
  private StyledText source(Page page, Reading reading, Attribution attribution) {
    StyledText line = page.text();
    Optional<String> speaker = name(reading, attribution.speaker());
    String source = words(reading, attribution.source());
    line.cut(source.isEmpty() ? speaker.orElse("source not named") : source, Style.NAME);
    speaker
        .filter(name -> !source.isEmpty() && !source.contains(name))
        .ifPresent(name -> line.add(" = ", Style.LABEL).cut(name, Style.NAME));
    line.add(" ").cut(words(reading, attribution.cue()), Style.LABEL);
    if (attribution.outer().isPresent()) {
      Attribution outer = reading.attributions().get(attribution.outer().getAsInt());
      line.add(", via ", Style.LABEL);
      line.cut(name(reading, outer.speaker()).orElse(words(reading, outer.source())), Style.NAME);
    }
    return line;
  }

  private static Optional<String> name(Reading reading, OptionalInt entity) {
    return entity.isPresent()
        ? Optional.of(reading.cast().entities().get(entity.getAsInt()).name())
        : Optional.empty();
  }

  private void quantities(Page page, Reading reading) {
    List<Quantity> all = reading.quantities();
    if (!all.isEmpty()) {
      page.heading("Figures", String.valueOf(all.size()));
      all.forEach(q -> add(page, reading, q.span(), words(page, reading, q.span())));
    }
  }

  private void times(Page page, Reading reading) {
    List<Timex> all = reading.times();
    if (!all.isEmpty()) {
      page.heading("Dates and times", String.valueOf(all.size()));
      for (Timex time : all) {
        StyledText line = words(page, reading, time.span()).add("  " + time.value(), Style.LABEL);
        add(page, reading, time.span(), line);
      }
    }
  }

  private static StyledText words(Page page, Reading reading, Span span) {
    return page.text().cut(span.of(reading.text()), Style.PLAIN);
  }

  private static String words(Reading reading, List<Span> spans) {
    return spans.stream().map(s -> s.of(reading.text())).collect(Collectors.joining(" … "));
  }

  /** A line beside the number of the sentence that it comes from. */
  private void add(Page page, Reading reading, Span at, StyledText line) {
    String number = String.valueOf(Citations.sentenceNumber(reading, at));
    StyledText place = page.text().add(" ".repeat(Math.max(0, NUMBER_WIDTH - number.length())));
    page.add(
        0,
        Column.beside(
            "  ",
            Column.of(NUMBER_WIDTH, place.add(number, Style.PLACE)),
            Column.of(screen.columns() - NUMBER_WIDTH - 2, line)));
  }
}
