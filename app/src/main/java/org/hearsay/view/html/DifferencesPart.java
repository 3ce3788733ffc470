package org.hearsay.view.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Discrepancy;
import org.hearsay.view.Citation;
import org.hearsay.view.DifferenceKinds;
import org.hearsay.view.Since;

/** Where the reports differ: both sides of every discrepancy. */
final class DifferencesPart implements StoryPart {

  @Override
  public String name() {
    return "Where they differ";
  }

  @Override
  public String anchor() {
    return "differences";
  }

  @Override
  public int size(StoryContext story) {
    return story.comparison().discrepancies().size();
  }

  @Override
  public int sureSize(StoryContext story) {
    return story.sieve().sifted().discrepancies().size();
  }

  @Override
  public void write(StoryContext story) {
    List<Discrepancy> all = Since.newFirst(story.comparison().discrepancies(), story.news()::of);
    Folded.cards(
        story.html(),
        all.size(),
        "cards",
        i -> write(story, all.get(i), story.places().item("difference", i + 1)));
  }

  private static void write(StoryContext story, Discrepancy discrepancy, Place at) {
    HtmlWriter html = story.html();
    String kind = discrepancy.kind().name().toLowerCase(Locale.ROOT);
    boolean doubtful = story.sieve().discrepancy(discrepancy).isEmpty();
    String style = StoryContext.doubtful("card difference", doubtful);
    html.open("article", "class", style, "id", at.anchor());
    html.open(story.subheading());
    html.element("span", at.sign(), "class", "sign").text(" ");
    story.novelty(story.news().of(discrepancy));
    html.element("span", DifferenceKinds.name(discrepancy.kind()), "class", "tag " + kind)
        .text(" ");
    html.element("span", story.citations().reason(discrepancy), "class", "because").close();
    html.open("div", "class", "sides");
    side(story, discrepancy, discrepancy.left(), at, "One side");
    side(story, discrepancy, discrepancy.right(), at, "The other side");
    html.close().close().newLine();
  }

  private static void side(
      StoryContext story, Discrepancy discrepancy, List<Integer> side, Place at, String name) {
    story.html().open("section", "aria-label", name + " of " + at.name());
    List<Citation> citations =
        side.stream()
            .map(s -> story.citations().cite(s, story.marks().of(discrepancy, s)))
            .toList();
    new CitationItem(story).list(citations, at);
    story.html().close();
  }
}
