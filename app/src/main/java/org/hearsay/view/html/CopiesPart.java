package org.hearsay.view.html;

import java.util.List;
import org.hearsay.reading.Reading;
import org.hearsay.story.Copy;
import org.hearsay.story.Passage;
import org.hearsay.text.Span;
import org.hearsay.view.Citations;
import org.hearsay.view.CopyEvidence;

/** Who copied whom, passage by passage. */
final class CopiesPart implements StoryPart {

  @Override
  public String name() {
    return "Copied passages";
  }

  @Override
  public String anchor() {
    return "copies";
  }

  @Override
  public int size(StoryContext story) {
    return story.comparison().story().copies().size();
  }

  @Override
  public void write(StoryContext story) {
    story.comparison().story().copies().forEach(copy -> write(story, copy));
  }

  private static void write(StoryContext story, Copy copy) {
    HtmlWriter html = story.html();
    html.open("article", "class", "card").open(story.subheading());
    link(story, copy.to());
    html.element(
        "span",
        " shares " + Math.round(100 * copy.share()) + " % of its text with ",
        "class",
        "label");
    link(story, copy.from());
    html.element("span", " (" + CopyEvidence.precedence(copy) + ")", "class", "label").close();
    for (String link : copy.links()) {
      html.element("p", "Both link to " + link, "class", "label");
    }
    List<Passage> passages = copy.passages();
    Folded.list(html, passages, "lines", passage -> write(story, copy, passage));
    html.close().newLine();
  }

  private static void link(StoryContext story, int reading) {
    String label = story.citations().labels().get(reading);
    story.html().element("a", label, "href", "#" + story.places().report(reading));
  }

  private static void write(StoryContext story, Copy copy, Passage passage) {
    HtmlWriter html = story.html().open("li", "class", "line");
    html.open("span", "class", "place");
    place(story, copy.from(), passage.from());
    html.text(" = ");
    place(story, copy.to(), passage.to());
    html.close();
    String text = passage.from().of(story.comparison().story().readings().get(copy.from()).text());
    html.element("div", text, "class", "said").close();
  }

  private static void place(StoryContext story, int reading, Span span) {
    Reading read = story.comparison().story().readings().get(reading);
    int sentence = Citations.sentenceNumber(read, span);
    String label = story.citations().labels().get(reading) + ":" + sentence;
    story.html().element("a", label, "href", "#" + story.places().sentence(reading, sentence));
  }
}
