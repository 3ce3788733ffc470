package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.story.Copy;
import org.hearsay.story.Passage;
import org.hearsay.text.Span;
import org.hearsay.view.Citations;
import org.hearsay.view.CopyEvidence;
import org.hearsay.view.Counts;

/** Who copied whom, and which passages. */
final class Copies implements Section {

  private static final int FEW = 6;
  private static final int FEW_PASSAGES = 2;
  private static final int MAX_SHOWN = 160;
  private static final int INDENT = 2;

  private final StoryContext story;

  Copies(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    List<Copy> all = story.comparison().story().copies();
    if (all.isEmpty()) {
      return;
    }
    page.heading("Copied passages", Counts.of(all.size(), "pair"));
    int shown = page.shown(all.size(), FEW);
    all.subList(0, shown).forEach(copy -> write(page, copy));
    page.folded(0, all.size() - shown);
  }

  private void write(Page page, Copy copy) {
    page.paragraph(
        0,
        page.text()
            .cut(story.citations().labels().get(copy.to()), Style.HEADING)
            .add(" shares " + Math.round(100 * copy.share()) + " % of its text with ", Style.LABEL)
            .cut(story.citations().labels().get(copy.from()), Style.HEADING)
            .add(" (" + CopyEvidence.precedence(copy) + ")", Style.LABEL));
    copy.links().stream()
        .limit(FEW_PASSAGES)
        .forEach(
            link ->
                page.paragraph(
                    INDENT, page.text().add("both link to ", Style.LABEL).cut(link, Style.PLAIN)));
    int shown = page.shown(copy.passages().size(), FEW_PASSAGES);
    copy.passages().subList(0, shown).forEach(passage -> write(page, copy, passage));
    page.folded(INDENT, copy.passages().size() - shown);
    page.blank();
  }

  private void write(Page page, Copy copy, Passage passage) {
    Reading original = story.comparison().story().readings().get(copy.from());
    StyledText line = page.text().cut(place(copy.from(), passage.from()), Style.PLACE);
    line.add(" = ", Style.LABEL).cut(place(copy.to(), passage.to()), Style.PLACE).add("  ");
    String text = passage.from().of(original.text());
    int end = page.shown(text.length(), MAX_SHOWN);
    line.cut(text.substring(0, end), Style.PLAIN).add(end < text.length() ? " …" : "");
    page.paragraph(INDENT, line);
  }

  private String place(int reading, Span span) {
    Reading read = story.comparison().story().readings().get(reading);
    return story.citations().labels().get(reading) + ":" + Citations.sentenceNumber(read, span);
  }
}
