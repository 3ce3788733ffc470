package org.hearsay.view.html;

import java.util.List;
import org.hearsay.view.Additional;
import org.hearsay.view.Citation;

/** What is new to a reader who knows the story up to some day. */
final class NewsPart implements StoryPart {

  @Override
  public String name() {
    return "New since then";
  }

  @Override
  public String anchor() {
    return "new";
  }

  @Override
  public int size(StoryContext story) {
    return story.since().label().isPresent()
        ? Math.max(1, additional(story).statements().size())
        : 0;
  }

  private static Additional additional(StoryContext story) {
    return new Additional(story.comparison(), story.news(), statement -> true);
  }

  @Override
  public void write(StoryContext story) {
    Additional additional = additional(story);
    HtmlWriter html = story.html();
    String label = story.since().label().orElse("");
    html.element("p", "Since " + label + ": " + additional.summary(), "class", "summary");
    List<Citation> claims = additional.statements().stream().map(story.citations()::cite).toList();
    if (!claims.isEmpty()) {
      html.open("div", "class", "card");
      new CitationItem(story).list(claims, story.places().item("new", 1));
      html.close().newLine();
    }
  }
}
