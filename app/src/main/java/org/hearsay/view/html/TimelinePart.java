package org.hearsay.view.html;

import java.util.List;
import org.hearsay.compare.DatedEvents;
import org.hearsay.view.Citation;

/** What is said of each day. */
final class TimelinePart implements StoryPart {

  @Override
  public String name() {
    return "Timeline";
  }

  @Override
  public String anchor() {
    return "timeline";
  }

  @Override
  public int size(StoryContext story) {
    return story.comparison().timeline().size();
  }

  @Override
  public int sureSize(StoryContext story) {
    return story.sieve().sifted().timeline().size();
  }

  @Override
  public void write(StoryContext story) {
    List<DatedEvents> all = story.comparison().timeline();
    Folded.cards(
        story.html(),
        all.size(),
        "cards",
        i -> write(story, all.get(i), story.places().item("timeline", i + 1)));
  }

  private static void write(StoryContext story, DatedEvents events, Place at) {
    HtmlWriter html = story.html();
    boolean doubtful = story.sieve().events(events).isEmpty();
    html.open("article", "class", StoryContext.doubtful("day", doubtful), "id", at.anchor());
    html.open(story.subheading());
    html.text(events.value());
    if (events.inferred()) {
      html.element("span", " year inferred", "class", "label");
    }
    html.close().open("div");
    List<Citation> citations = events.statements().stream().map(story.citations()::cite).toList();
    new CitationItem(story).list(citations, at);
    html.close().close().newLine();
  }
}
