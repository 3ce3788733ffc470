package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * Quotations over several paragraphs, as newspapers set them: every paragraph opens with a mark,
 * only the last one closes; and those over several lines. They are one attribution.
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
      TokenRange quote = quotes.get(first);
      if (last > first || isOverLines(quote) || lacksBeginning(quote, drafts)) {
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

  private boolean isOverLines(TokenRange quote) {
    return paragraph(quote.first()) != paragraph(quote.end() - 1);
  }

  /** A quotation of several sentences, of the first of which nobody is said to have said it. */
  private boolean lacksBeginning(TokenRange quote, Drafts drafts) {
    int start = quote.first();
    int end = clues.segmentEnd[start];
    boolean several = end < quote.end() - 1 && clues.segmentStart[start] == start;
    return several
        && drafts.between(start, quote.end() + Drafts.NEAR).stream()
            .noneMatch(d -> d.content().stream().anyMatch(c -> c.first() < end));
  }

  private int paragraph(int token) {
    return clues.text.sentence(token).paragraph();
  }

  private void join(List<TokenRange> quotes, Drafts drafts) {
    BitSet quoted = new BitSet();
    quotes.forEach(quote -> quoted.set(quote.first(), quote.end()));
    int start = clues.segmentStart[quotes.get(0).first()];
    int end = clues.segmentEnd[quotes.get(quotes.size() - 1).end() - 1];
    List<Draft> parts = new ArrayList<>();
    for (Draft draft : drafts.between(start, Math.min(clues.text.size(), end + Drafts.NEAR))) {
      if (draft.content().stream().anyMatch(range -> touches(quoted, range))) {
        parts.add(draft);
      }
    }
    Optional<Draft> speech =
        parts.stream().filter(d -> !d.cue().isEmpty() && !touches(quoted, d.cue())).findFirst();
    if (speech.isPresent()) {
      parts.stream().filter(part -> part != speech.get()).forEach(drafts::remove);
      speech.get().content(all(quotes, quoted, speech.get()));
    } else if (clues.segmentStart[quotes.get(0).first()] == quotes.get(0).first()) {
      parts.stream().filter(RunningQuotations::isNobodys).forEach(drafts::remove);
    }
  }

  private static boolean isNobodys(Draft draft) {
    return draft.cue().isEmpty() && draft.source().isEmpty();
  }

  /** The quotations and what else the attribution holds. */
  private static List<TokenRange> all(List<TokenRange> quotes, BitSet quoted, Draft draft) {
    List<TokenRange> content = new ArrayList<>(quotes);
    draft.content().stream().filter(range -> !touches(quoted, range)).forEach(content::add);
    content.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return content;
  }

  private static boolean touches(BitSet tokens, TokenRange range) {
    int next = tokens.nextSetBit(range.first());
    return next >= 0 && next < range.end();
  }
}
