package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * Quotations over several paragraphs, as newspapers set them: every paragraph opens with a mark,
 * only the last one closes. They are one attribution.
 */
final class RunningQuotations {

  private final Clues clues;

  RunningQuotations(Clues clues) {
    this.clues = clues;
  }

  /** Joins the attributions of such paragraphs. */
  void join(Drafts drafts) {
    List<TokenRange> quotes = clues.quotes.all();
    int first = 0;
    while (first < quotes.size()) {
      int last = first;
      while (last + 1 < quotes.size() && runsOn(quotes.get(last), quotes.get(last + 1))) {
        last++;
      }
      if (last > first) {
        join(quotes.subList(first, last + 1), drafts);
      }
      first = last + 1;
    }
  }

  /** Never closed, and the next paragraph opens with a mark. */
  private boolean runsOn(TokenRange quote, TokenRange next) {
    boolean closed = quote.size() > 1 && clues.quotes.isMark(quote.end() - 1);
    return !closed
        && quote.end() == next.first()
        && paragraph(quote.end() - 1) + 1 == paragraph(next.first());
  }

  private int paragraph(int token) {
    return clues.text.sentence(token).paragraph();
  }

  private void join(List<TokenRange> quotes, Drafts drafts) {
    int start = clues.segmentStart[quotes.get(0).first()];
    int end = clues.segmentEnd[quotes.get(quotes.size() - 1).end() - 1];
    List<Draft> parts = new ArrayList<>();
    for (Draft draft : drafts.between(start, Math.min(clues.text.size(), end + Drafts.NEAR))) {
      if (quotes.stream().anyMatch(quote -> overlaps(draft, quote))) {
        parts.add(draft);
      }
    }
    Optional<Draft> speech = parts.stream().filter(d -> isOutside(d, quotes)).findFirst();
    if (speech.isEmpty()) {
      return;
    }
    List<TokenRange> content = new ArrayList<>();
    quotes.forEach(content::add);
    speech.get().content().stream()
        .filter(range -> quotes.stream().noneMatch(quote -> overlap(range, quote)))
        .forEach(content::add);
    content.sort((a, b) -> Integer.compare(a.first(), b.first()));
    parts.stream().filter(part -> part != speech.get()).forEach(drafts::remove);
    speech.get().content(content);
  }

  /** True if somebody says so outside the quotation marks. */
  private boolean isOutside(Draft draft, List<TokenRange> quotes) {
    return !draft.cue().isEmpty()
        && quotes.stream().noneMatch(quote -> overlap(draft.cue(), quote));
  }

  private static boolean overlaps(Draft draft, TokenRange quote) {
    return draft.content().stream().anyMatch(range -> overlap(range, quote));
  }

  private static boolean overlap(TokenRange a, TokenRange b) {
    return a.first() < b.end() && b.first() < a.end();
  }
}
