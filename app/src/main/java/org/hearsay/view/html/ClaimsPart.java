package org.hearsay.view.html;

import java.util.List;
import org.hearsay.compare.Claim;
import org.hearsay.view.Citation;
import org.hearsay.view.Counts;
import org.hearsay.view.Weights;

/** What is said more than once, and how many independent origins stand behind it. */
final class ClaimsPart implements StoryPart {

  @Override
  public String name() {
    return "Said more than once, and on whose word";
  }

  @Override
  public String anchor() {
    return "claims";
  }

  @Override
  public int size(StoryContext story) {
    return new Weights(story.comparison()).repeatedClaims().size();
  }

  @Override
  public void write(StoryContext story) {
    List<Integer> order = new Weights(story.comparison()).repeatedClaims();
    for (int i = 0; i < order.size(); i++) {
      Claim claim = story.comparison().claims().get(order.get(i));
      write(story, claim, story.places().item("claim", i + 1));
    }
  }

  private static void write(StoryContext story, Claim claim, Place at) {
    HtmlWriter html = story.html();
    html.open("article", "class", "card", "id", at.anchor()).open(story.subheading());
    html.element("span", at.sign(), "class", "sign").text(" ");
    html.text(Counts.of(claim.origins().size(), "independent origin"));
    html.element("span", " in " + Counts.of(reports(story, claim), "report"), "class", "label");
    if (claim.disputed()) {
      html.text(" ").element("span", "disputed", "class", "tag denial");
    }
    html.close();
    List<Citation> citations = claim.statements().stream().map(story.citations()::cite).toList();
    new CitationItem(story).list(citations, at);
    html.close().newLine();
  }

  private static long reports(StoryContext story, Claim claim) {
    return claim.statements().stream()
        .map(s -> story.comparison().statements().get(s).reading())
        .distinct()
        .count();
  }
}
