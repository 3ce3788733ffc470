package org.hearsay.view.html;

import org.hearsay.compare.Comparison;
import org.hearsay.compare.News;
import org.hearsay.compare.Novelty;
import org.hearsay.view.Citations;
import org.hearsay.view.ClashMarks;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;
import org.hearsay.view.Weights;

/**
 * What every section of a story's page needs.
 *
 * @param comparison all that was found
 * @param sieve what of it can be hidden
 * @param since from when on reports are new
 * @param news what they add
 * @param headingLevel of the sections' headings, 2 or 3
 */
record StoryContext(
    Comparison comparison,
    Sieve sieve,
    Citations citations,
    Weights weights,
    ClashMarks marks,
    Places places,
    Since since,
    News news,
    HtmlWriter html,
    int headingLevel) {

  static StoryContext of(Sieve sieve, Since since, int number, HtmlWriter html, int headingLevel) {
    Comparison comparison = sieve.whole();
    return new StoryContext(
        comparison,
        sieve,
        new Citations(comparison),
        new Weights(comparison),
        new ClashMarks(comparison),
        new Places(number, comparison.statements().size()),
        since,
        since.news(comparison),
        html,
        headingLevel);
  }

  /** The class of what is hidden with the doubtful statements, added to {@code others}. */
  static String doubtful(String others, boolean doubtful) {
    return doubtful ? others + " " + Doubts.HIDDEN : others;
  }

  /** Writes a tag that says that something is new, or has grown; none for what is known. */
  void novelty(Novelty novelty) {
    Since.word(novelty).ifPresent(word -> html.element("span", word, "class", "tag new").text(" "));
  }

  /** The tag of a section's heading. */
  String heading() {
    return "h" + headingLevel;
  }

  /** The tag of a heading within a section. */
  String subheading() {
    return "h" + (headingLevel + 1);
  }
}
