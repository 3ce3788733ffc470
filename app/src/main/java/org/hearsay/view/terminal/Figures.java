package org.hearsay.view.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Credited;
import org.hearsay.compare.Figure;
import org.hearsay.compare.FigureValue;
import org.hearsay.compare.Novelty;
import org.hearsay.compare.Verdict;
import org.hearsay.quantity.Quantity;
import org.hearsay.view.Citation;
import org.hearsay.view.FigureValues;
import org.hearsay.view.Since;

/** Figures: every series with its values drawn on one scale, and who is credited with several. */
final class Figures implements Section {

  private static final int FEW = 6;
  private static final int FEW_VALUES = 8;
  private static final int INDENT = 2;

  private final StoryContext story;

  Figures(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<Figure> all =
        Since.newFirst(
            story.weights().figures().stream().map(story.comparison().figures()::get).toList(),
            this::novelty);
    if (all.isEmpty() && story.comparison().credited().isEmpty()) {
      return;
    }
    int compared = (int) all.stream().filter(f -> f.verdict() != Verdict.SINGLE).count();
    page.heading("Figures", compared + " series, " + (all.size() - compared) + " given once");
    int shown = page.shown(all.size(), compared == 0 ? FEW : Math.min(compared, FEW));
    all.subList(0, shown).forEach(figure -> write(page, figure));
    story.comparison().credited().forEach(credited -> write(page, credited));
    page.folded(0, all.size() - shown);
  }

  /** A figure given once is told among the new claims. */
  private Novelty novelty(Figure figure) {
    return figure.verdict() == Verdict.SINGLE ? Novelty.KNOWN : story.news().of(figure);
  }

  private void write(Page page, Figure figure) {
    boolean alert = figure.verdict() == Verdict.CONFLICT || figure.verdict() == Verdict.REVISED;
    StyledText heading = page.text().cut(FigureValues.name(figure), Style.HEADING);
    String verdict = figure.verdict().name().toLowerCase(Locale.ROOT);
    heading.add("  ").add(verdict, alert ? Style.ALERT : Style.LABEL);
    Since.word(novelty(figure)).ifPresent(word -> heading.add("  ").add(word, Style.HEADING));
    page.paragraph(0, heading);
    rows(page, figure.values());
  }

  private void write(Page page, Credited credited) {
    StyledText heading = page.text().add("Credited to ", Style.LABEL);
    heading.cut(story.citations().name(credited.source()), Style.NAME);
    page.paragraph(0, heading.add(": ", Style.LABEL).cut(credited.of(), Style.HEADING));
    rows(page, credited.values());
  }

  private void rows(Page page, List<FigureValue> unordered) {
    List<FigureValue> series = story.values().inOrder(unordered);
    int shown = page.shown(series.size(), FEW_VALUES);
    List<Quantity> quantities = series.stream().map(story.values()::quantity).toList();
    int room = page.screen().columns() - INDENT;
    ValueBar bar = new ValueBar(room / 5, quantities);
    int wordsWidth = wordsWidth(series, room);
    for (FigureValue value : series.subList(0, shown)) {
      page.add(
          INDENT,
          Column.beside(
              "  ",
              Column.of(wordsWidth, page.text().cut(story.values().words(value), Style.PLAIN)),
              Column.of(
                  room / 5, page.text().add(bar.draw(story.values().quantity(value)), Style.BAR)),
              Column.of(room - room / 5 - wordsWidth - 4, origin(page, value))));
    }
    page.folded(INDENT, series.size() - shown);
    page.blank();
  }

  private int wordsWidth(List<FigureValue> series, int room) {
    List<Integer> widths = new ArrayList<>();
    series.forEach(v -> widths.add(DisplayWidth.of(Printable.oneLine(story.values().words(v)))));
    return Math.min(room * 2 / 5, widths.stream().mapToInt(w -> w).max().orElse(0));
  }

  private StyledText origin(Page page, FigureValue value) {
    Citation citation = story.citations().cite(value.statement());
    StyledText line = page.text().cut(citation.place(), Style.PLACE).add(" ");
    story.lines().source(line, citation);
    value.asOf().ifPresent(day -> line.add(", as of ", Style.LABEL).cut(day, Style.PLAIN));
    return line;
  }
}
