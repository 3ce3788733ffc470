package org.hearsay.view.terminal;

import java.util.List;
import org.hearsay.view.Additional;
import org.hearsay.view.Citation;

/** What is new to a reader who knows the story up to some day. */
final class Additions implements Section {

  private static final int FEW = 10;
  private static final int INDENT = 2;

  private final StoryContext story;

  Additions(StoryContext story) {
    this.story = story;
  }

  @Override
  public void write(Page page) {
    story.since().label().ifPresent(label -> write(page, label));
  }

  private void write(Page page, String label) {
    Additional additional = new Additional(story.comparison(), story.news(), story.sieve()::passes);
    page.heading("New since " + label, additional.summary());
    List<Citation> claims = additional.statements().stream().map(story.citations()::cite).toList();
    int shown = page.shown(claims.size(), FEW);
    page.add(INDENT, story.lines().all(claims.subList(0, shown), page.screen().columns() - INDENT));
    page.folded(INDENT + story.lines().margin(), claims.size() - shown);
  }
}
