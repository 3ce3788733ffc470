package org.hearsay.view.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.statement.Stance;
import org.hearsay.text.Span;
import org.hearsay.view.Citation;
import org.hearsay.view.MarkedText;
import org.hearsay.view.Sieve;

/** A citation as an item of a list: a link to its passage, its source, its words. */
final class CitationItem {

  private final HtmlWriter html;
  private final Places places;
  private final Sieve sieve;

  CitationItem(StoryContext story) {
    this.html = story.html();
    this.places = story.places();
    this.sieve = story.sieve();
  }

  /**
   * Writes a citation with its source.
   *
   * @param at the place that shows it
   */
  void write(Citation citation, Place at) {
    write(citation, at, true);
  }

  private void writeWithoutSource(Citation citation, Place at) {
    write(citation, at, false);
  }

  private void write(Citation citation, Place at, boolean named) {
    places.show(citation.statement(), at);
    html.open("li", "class", StoryContext.doubtful("line", !sieve.passes(citation.statement())));
    link(citation);
    html.open("div");
    if (named) {
      source(citation);
      html.text(": ");
    } else {
      relays(citation);
      doubt(citation);
    }
    words(citation.text());
    html.close().close().newLine();
  }

  /** A link to the passage in its report. */
  void link(Citation citation) {
    html.element(
        "a",
        citation.place(),
        "class",
        "place",
        "href",
        "#" + places.passage(citation.statement()),
        "aria-label",
        "report " + citation.label() + ", sentence " + citation.sentence());
  }

  /** Who says it, through whom, and how they stand to it. */
  void source(Citation citation) {
    html.open("span", "class", "who");
    if (citation.source().isEmpty()) {
      html.element("span", "the report itself", "class", "label");
    } else {
      html.element("b", citation.source().get(), "class", "name");
    }
    if (!citation.via().isEmpty()) {
      html.element("span", " via ", "class", "label");
      html.text(String.join(", ", citation.via()));
    }
    stance(citation);
    doubt(citation);
    html.close();
  }

  private void doubt(Citation citation) {
    if (citation.doubtful()) {
      html.text(" ").element("span", "doubtful", "class", "tag").text(" ");
    }
  }

  private void relays(Citation citation) {
    if (citation.via().isEmpty() && citation.stance() == Stance.ASSERTS) {
      return;
    }
    html.open("span", "class", "who");
    if (!citation.via().isEmpty()) {
      html.element("span", "via ", "class", "label").text(String.join(", ", citation.via()));
    }
    stance(citation);
    html.close().text(": ");
  }

  private void stance(Citation citation) {
    if (citation.stance() != Stance.ASSERTS) {
      String stance = citation.stance().name().toLowerCase(Locale.ROOT);
      html.text(" ").element("span", stance, "class", "tag " + stance);
    }
  }

  /** The words of a passage, those that matter marked. */
  void words(MarkedText passage) {
    html.open("span", "class", "said");
    int from = 0;
    for (Span mark : passage.marks()) {
      html.text(passage.text().substring(from, mark.start()));
      html.element("mark", mark.of(passage.text()));
      from = mark.end();
    }
    html.text(passage.text().substring(from)).close();
  }

  /** A list of citations; of many, the rest is folded. Doubtful ones come last. */
  void list(List<Citation> citations, Place at) {
    list(citations, citation -> write(citation, at));
  }

  /** The same, under a heading that names the source already. */
  void listWithoutSource(List<Citation> citations, Place at) {
    list(citations, citation -> writeWithoutSource(citation, at));
  }

  private void list(List<Citation> citations, Consumer<Citation> item) {
    Map<Boolean, List<Citation>> parts =
        citations.stream().collect(Collectors.partitioningBy(c -> sieve.passes(c.statement())));
    Folded.list(html, parts.getOrDefault(true, List.of()), "lines", item);
    Folded.list(
        html, parts.getOrDefault(false, List.of()), StoryContext.doubtful("lines", true), item);
  }
}
