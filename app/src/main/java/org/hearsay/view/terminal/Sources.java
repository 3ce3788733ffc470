package org.hearsay.view.terminal;

import java.util.List;
import java.util.Locale;
import org.hearsay.source.Source;
import org.hearsay.view.Counts;
import org.hearsay.view.OtherNames;
import org.hearsay.view.OtherNames.OtherName;

/** Who says what: every source with its statements. */
final class Sources implements Section {

  private static final int FEW = 6;
  private static final int FEW_STATEMENTS = 3;
  private static final int FEW_NAMES = 4;
  private static final int FEW_REPORTS = 3;
  private static final int INDENT = 2;

  private final StoryContext story;

  Sources(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<Integer> order = story.weights().speakingSources();
    if (order.isEmpty()) {
      return;
    }
    page.heading("Who says what", Counts.of(order.size(), "source"));
    int shown = page.shown(order.size(), FEW);
    order.subList(0, shown).forEach(source -> write(page, source));
    page.folded(0, order.size() - shown);
  }

  private void write(Page page, int source) {
    Source whole = story.comparison().sources().get(source);
    page.paragraph(0, heading(page.text(), whole));
    writeOtherNames(page, whole);
    List<Integer> said = story.weights().saidBy(source);
    int width = page.screen().columns() - INDENT;
    int shown = page.shown(said.size(), FEW_STATEMENTS);
    for (int statement : said.subList(0, shown)) {
      page.add(INDENT, story.lines().withoutSource(story.citations().cite(statement), width));
    }
    page.folded(INDENT + story.lines().margin(), said.size() - shown);
    page.blank();
  }

  private void writeOtherNames(Page page, Source source) {
    List<OtherName> others = OtherNames.of(source, story.comparison(), story.citations().labels());
    if (others.isEmpty()) {
      return;
    }
    int shown = page.shown(others.size(), FEW_NAMES);
    StyledText line = page.text();
    for (OtherName other : others.subList(0, shown)) {
      line.add(line.isEmpty() ? "also: " : ", ", Style.LABEL);
      line.cut(other.name(), Style.PLAIN);
      line.add(" (" + in(other, page) + ")", Style.LABEL);
    }
    page.paragraph(INDENT, line);
    page.folded(INDENT, others.size() - shown);
  }

  /** The reports that have a name, and why it is the source's. */
  private static String in(OtherName other, Page page) {
    List<String> reports = other.reports();
    int shown = page.shown(reports.size(), FEW_REPORTS);
    String list = String.join(", ", reports.subList(0, shown));
    String more = shown < reports.size() ? " and " + (reports.size() - shown) + " more" : "";
    return list + more + other.reason().map(reason -> ": " + reason).orElse("");
  }

  private StyledText heading(StyledText line, Source source) {
    line.cut(source.name(), Style.NAME);
    line.add("  " + source.kind().name().toLowerCase(Locale.ROOT), Style.LABEL);
    if (source.speaksFor().isPresent()) {
      line.add(", speaks for ", Style.LABEL);
      line.cut(story.citations().name(source.speaksFor().getAsInt()), Style.NAME);
    }
    return line;
  }
}
