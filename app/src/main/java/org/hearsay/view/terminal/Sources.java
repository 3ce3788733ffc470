package org.hearsay.view.terminal;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Source;
import org.hearsay.view.Counts;

/** Who says what: every source with its statements. */
final class Sources implements Section {

  private static final int FEW = 6;
  private static final int FEW_STATEMENTS = 3;
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
    page.paragraph(0, heading(page.text(), story.comparison().sources().get(source)));
    List<Integer> said = story.weights().saidBy(source);
    int width = page.screen().columns() - INDENT;
    int shown = page.shown(said.size(), FEW_STATEMENTS);
    for (int statement : said.subList(0, shown)) {
      page.add(INDENT, story.lines().withoutSource(story.citations().cite(statement), width));
    }
    page.folded(INDENT + story.lines().margin(), said.size() - shown);
    page.blank();
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
