package org.hearsay.view.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Claim;
import org.hearsay.view.Citation;
import org.hearsay.view.Counts;
import org.hearsay.view.Since;
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
    return story.weights().repeatedClaims().size();
  }

  @Override
  public int sureSize(StoryContext story) {
    return new Weights(story.sieve().sifted()).repeatedClaims().size();
  }

  @Override
  public void write(StoryContext story) {
    List<Integer> order = story.weights().repeatedClaims();
    List<Claim> claims =
        Since.newFirst(
            order.stream().map(story.comparison().claims()::get).toList(), story.news()::of);
    Folded.cards(
        story.html(),
        claims.size(),
        "cards",
        i -> write(story, claims.get(i), story.places().item("claim", i + 1)));
  }

  private static void write(StoryContext story, Claim claim, Place at) {
    HtmlWriter html = story.html();
    Optional<Claim> sure =
        story.sieve().claim(claim).filter(left -> story.weights().isRepeated(left));
    String style = StoryContext.doubtful("card", sure.isEmpty());
    html.open("article", "class", style, "id", at.anchor()).open(story.subheading());
    html.element("span", at.sign(), "class", "sign").text(" ");
    story.novelty(story.news().of(claim));
    if (sure.isEmpty() || sure.get().equals(claim)) {
      weight(story, claim);
    } else {
      html.open("span", "class", Doubts.INSTEAD);
      weight(story, sure.get());
      html.close().open("span", "class", Doubts.HIDDEN);
      weight(story, claim);
      html.close();
    }
    html.close();
    List<Citation> citations = claim.statements().stream().map(story.citations()::cite).toList();
    new CitationItem(story).list(citations, at);
    html.close().newLine();
  }

  private static void weight(StoryContext story, Claim claim) {
    HtmlWriter html = story.html();
    html.text(Counts.of(claim.origins().size(), "independent origin"));
    html.element("span", " in " + Counts.of(reports(story, claim), "report"), "class", "label");
    if (claim.disputed()) {
      html.text(" ").element("span", "disputed", "class", "tag denial");
    }
  }

  private static long reports(StoryContext story, Claim claim) {
    return claim.statements().stream()
        .map(s -> story.comparison().statements().get(s).reading())
        .distinct()
        .count();
  }
}
