package org.hearsay.view.terminal;

import org.hearsay.compare.Comparison;
import org.hearsay.compare.News;
import org.hearsay.view.Citations;
import org.hearsay.view.ClashMarks;
import org.hearsay.view.FigureValues;
import org.hearsay.view.Sieve;
import org.hearsay.view.Since;
import org.hearsay.view.Weights;

/**
 * What the sections of a story's comparison need.
 *
 * @param comparison what is to be shown of it
 * @param sieve what was left out
 * @param since from when on reports are new
 * @param news what they add
 */
record StoryContext(
    Comparison comparison,
    Sieve sieve,
    Citations citations,
    CitationLines lines,
    ClashMarks marks,
    FigureValues values,
    Weights weights,
    Since since,
    News news) {

  static StoryContext of(Sieve sieve, Screen screen, Since since) {
    Comparison comparison = sieve.sifted();
    Citations citations = new Citations(sieve.whole());
    return new StoryContext(
        comparison,
        sieve,
        citations,
        new CitationLines(screen, citations),
        new ClashMarks(comparison),
        new FigureValues(comparison),
        new Weights(comparison, sieve),
        since,
        since.news(comparison));
  }
}
