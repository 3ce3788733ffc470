package org.hearsay.view.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.view.Citation;
import org.hearsay.view.Weights;

/** The same words of one speaker as different reports give them. */
final class QuotationsPart implements StoryPart {

  @Override
  public String name() {
    return "The same words, reported differently";
  }

  @Override
  public String anchor() {
    return "quotations";
  }

  @Override
  public int size(StoryContext story) {
    return story.comparison().quotations().size();
  }

  @Override
  public int sureSize(StoryContext story) {
    return story.sieve().sifted().quotations().size();
  }

  @Override
  public void write(StoryContext story) {
    List<Quotation> all = story.weights().quotations();
    Folded.cards(
        story.html(),
        all.size(),
        "cards",
        i -> write(story, all.get(i), story.places().item("quotation", i + 1)));
  }

  private static void write(StoryContext story, Quotation quotation, Place at) {
    HtmlWriter html = story.html();
    boolean doubtful = story.sieve().quotation(quotation).isEmpty();
    html.open("article", "class", StoryContext.doubtful("card", doubtful), "id", at.anchor());
    html.open(story.subheading());
    html.element("span", at.sign(), "class", "sign").text(" ");
    if (quotation.speaker().isPresent()) {
      html.text(story.citations().name(quotation.speaker().getAsInt()));
    } else {
      html.element("span", "speaker not named", "class", "label");
    }
    html.close();
    Folded.list(html, Weights.versions(quotation), "lines", i -> version(story, quotation, i, at));
    html.close().newLine();
  }

  private static void version(StoryContext story, Quotation quotation, int index, Place at) {
    Version version = quotation.versions().get(index);
    Citation citation =
        story.citations().cite(version.statement(), story.marks().of(quotation, index));
    String wording = version.wording().name().toLowerCase(Locale.ROOT);
    CitationItem item = new CitationItem(story);
    story.places().show(version.statement(), at);
    boolean doubtful = !story.sieve().passes(version.statement());
    story.html().open("li", "class", StoryContext.doubtful("line", doubtful));
    item.link(citation);
    story.html().open("div").element("span", wording, "class", "tag " + wording).text(" ");
    item.words(citation.text());
    story.html().close().close();
  }
}
