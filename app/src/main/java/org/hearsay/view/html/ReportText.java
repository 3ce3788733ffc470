package org.hearsay.view.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hearsay.reading.Reading;
import org.hearsay.report.Part;
import org.hearsay.text.Sentence;
import org.hearsay.view.Sieve;

/**
 * Writes a report's whole text: its sentences numbered, the passages that the page shows marked,
 * each with links back to where it is shown. For one report; not thread-safe.
 */
final class ReportText {

  private final Places places;
  private final Sieve sieve;
  private final HtmlWriter html;
  private final int index;
  private final String text;
  private final List<Part> parts;
  private final List<Sentence> sentences;
  private final Deque<Passage> waiting;
  private final Deque<Passage> open = new ArrayDeque<>();
  private int nextSentence;

  /**
   * @param index the report's index in the story's readings
   */
  ReportText(StoryContext story, int index) {
    Reading reading = story.comparison().story().readings().get(index);
    this.places = story.places();
    this.sieve = story.sieve();
    this.html = story.html();
    this.index = index;
    this.text = reading.text();
    this.parts = reading.layout().parts();
    this.sentences = reading.layout().text().sentences();
    this.waiting = Passage.of(story, index);
  }

  void write() {
    int end = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean newLine = i == 0 || isLineBreak(text.substring(end, part.span().start()));
      if (newLine && i > 0) {
        html.close().newLine();
      }
      if (newLine) {
        html.open("p");
      } else {
        html.text(text.substring(end, part.span().start()));
      }
      write(part);
      end = part.span().end();
    }
    if (!parts.isEmpty()) {
      html.close().newLine();
    }
  }

  private static boolean isLineBreak(String gap) {
    return gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
  }

  private void write(Part part) {
    html.open("span", "class", part.role().name().toLowerCase(Locale.ROOT));
    int at = part.span().start();
    while (at < part.span().end()) {
      closeUntil(at);
      number(at);
      openAt(at);
      int next = nextEvent(at, part.span().end());
      html.text(text.substring(at, next));
      at = next;
    }
    closeUntil(Integer.MAX_VALUE);
    html.close();
  }

  /** The next place after {@code at} where something starts or ends. */
  private int nextEvent(int at, int end) {
    int next = end;
    if (!waiting.isEmpty()) {
      next = Math.min(next, waiting.peek().span().start());
    }
    if (!open.isEmpty()) {
      next = Math.min(next, open.peek().span().end());
    }
    if (nextSentence < sentences.size()) {
      next = Math.min(next, sentences.get(nextSentence).span().start());
    }
    return Math.max(next, at + 1);
  }

  private void number(int at) {
    while (nextSentence < sentences.size() && sentences.get(nextSentence).span().start() <= at) {
      nextSentence++;
      String id = places.sentence(index, nextSentence);
      String number = String.valueOf(nextSentence);
      html.element("span", "", "class", "number", "id", id, "data-number", number);
    }
  }

  private void openAt(int at) {
    while (!waiting.isEmpty() && waiting.peek().span().start() <= at) {
      Passage passage = waiting.remove();
      boolean inside = open.isEmpty() || passage.span().end() <= open.peek().span().end();
      String style = isSure(passage) ? "passage" : "passage " + Doubts.UNMARKED;
      html.open("span", "class", style, "id", places.passage(passage.statement()));
      if (inside) {
        open.push(passage);
      } else {
        html.close(); // it overlaps the one before: its start alone can be marked
        links(passage);
      }
    }
  }

  private void closeUntil(int at) {
    while (!open.isEmpty() && open.peek().span().end() <= at) {
      html.close();
      links(open.pop());
    }
  }

  private boolean isSure(Passage passage) {
    return sieve.passes(passage.statement());
  }

  private void links(Passage passage) {
    html.open("span", "class", StoryContext.doubtful("backs", !isSure(passage)));
    for (Place place : places.showing(passage.statement())) {
      html.element(
          "a", place.sign(), "href", "#" + place.anchor(), "aria-label", "back to " + place.name());
    }
    html.close();
  }
}
