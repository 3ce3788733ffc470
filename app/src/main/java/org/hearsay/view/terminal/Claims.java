package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.compare.Claim;
import org.hearsay.view.Counts;
import org.hearsay.view.Since;

/** What is said more than once, with the number of independent origins behind it. */
final class Claims implements Section {

  private static final int FEW = 6;
  private static final int FEW_STATEMENTS = 4;
  private static final int INDENT = 2;

  private final StoryContext story;

  Claims(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<Claim> order = claims();
    if (order.isEmpty()) {
      return;
    }
    page.heading("Said more than once, and on whose word", String.valueOf(order.size()));
    int shown = page.shown(order.size(), FEW);
    order.subList(0, shown).forEach(claim -> write(page, claim));
    page.folded(0, order.size() - shown);
  }

  private List<Claim> claims() {
    List<Claim> all = story.comparison().claims();
    return Since.newFirst(
        story.weights().repeatedClaims().stream().map(all::get).toList(), story.news()::of);
  }

  private void write(Page page, Claim claim) {
    page.paragraph(0, heading(page.text(), claim));
    int width = page.screen().columns() - INDENT;
    List<Integer> statements = claim.statements();
    int shown = page.shown(statements.size(), FEW_STATEMENTS);
    page.add(
        INDENT,
        story
            .lines()
            .all(
                statements.subList(0, shown).stream().map(story.citations()::cite).toList(),
                width));
    page.folded(INDENT + story.lines().margin(), statements.size() - shown);
    page.blank();
  }

  private StyledText heading(StyledText line, Claim claim) {
    long reports =
        claim.statements().stream()
            .map(s -> story.comparison().statements().get(s).reading())
            .distinct()
            .count();
    line.add(Counts.of(claim.origins().size(), "independent origin"), Style.HEADING);
    line.add(" in " + Counts.of(reports, "report"), Style.LABEL);
    Since.word(story.news().of(claim)).ifPresent(word -> line.add("  ").add(word, Style.HEADING));
    return claim.disputed() ? line.add("  ").add("disputed", Style.ALERT) : line;
  }
}
