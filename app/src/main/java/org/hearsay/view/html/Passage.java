package org.hearsay.view.html;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * A statement in its report's text that some section of the page shows.
 *
 * @param statement index in the comparison's statements
 */
record Passage(int statement, Span span) {

  private static final Comparator<Passage> ORDER =
      Comparator.comparingInt((Passage passage) -> passage.span().start())
          .thenComparingInt(passage -> -passage.span().end())
          .thenComparingInt(Passage::statement);

  /** Those of one report, in text order, outer ones before inner ones. */
  static Deque<Passage> of(StoryContext story, int reading) {
    var statements = story.comparison().statements();
    return IntStream.range(0, statements.size())
        .filter(i -> isShown(story, statements.get(i), i, reading))
        .mapToObj(i -> new Passage(i, statements.get(i).span()))
        .sorted(ORDER)
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private static boolean isShown(StoryContext story, Statement said, int index, int reading) {
    return said.reading() == reading && !story.places().showing(index).isEmpty();
  }
}
