package org.hearsay.view.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.source.Source;
import org.hearsay.view.Citation;
import org.hearsay.view.Weights;

/** Who says what: every source with its statements. */
final class SourcesPart implements StoryPart {

  @Override
  public String name() {
    return "Who says what";
  }

  @Override
  public String anchor() {
    return "sources";
  }

  @Override
  public int size(StoryContext story) {
    return story.weights().speakingSources().size();
  }

  @Override
  public int sureSize(StoryContext story) {
    return new Weights(story.comparison(), story.sieve()).speakingSources().size();
  }

  @Override
  public void write(StoryContext story) {
    Weights weights = story.weights();
    List<Integer> order = weights.speakingSources();
    Folded.cards(
        story.html(),
        order.size(),
        "sources",
        i -> write(story, order.get(i), weights, story.places().item("source", i + 1)));
  }

  private static void write(StoryContext story, int source, Weights weights, Place at) {
    HtmlWriter html = story.html();
    boolean doubtful = weights.saidBy(source).stream().noneMatch(story.sieve()::passes);
    html.open("article", "class", StoryContext.doubtful("card", doubtful), "id", at.anchor());
    Source whole = story.comparison().sources().get(source);
    heading(story, whole, at);
    OtherNamesNote.write(story, whole);
    List<Citation> said = weights.saidBy(source).stream().map(story.citations()::cite).toList();
    new CitationItem(story).listWithoutSource(said, at);
    html.close().newLine();
  }

  private static void heading(StoryContext story, Source source, Place at) {
    HtmlWriter html = story.html();
    html.open(story.subheading()).element("span", at.sign(), "class", "sign").text(" ");
    html.text(source.name()).text(" ");
    html.element("span", source.kind().name().toLowerCase(Locale.ROOT), "class", "label");
    if (source.speaksFor().isPresent()) {
      html.element("span", ", speaks for ", "class", "label");
      html.text(story.citations().name(source.speaksFor().getAsInt()));
    }
    html.close();
  }
}
