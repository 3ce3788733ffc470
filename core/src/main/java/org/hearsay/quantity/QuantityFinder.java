package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Finds the figures of a report: numbers with their bounds, units and what they count.
 *
 * <p>Immutable: one may serve any number of threads.
 */
public final class QuantityFinder {

  private final SentenceReader sentences = new SentenceReader();

  /**
   * The quantities in the prose of a report, in order, none overlapping another.
   *
   * @param dates spans of time expressions that are dates or clock times: a number in them is no
   *     quantity, unless it counts a time itself ("two years ago")
   */
  public List<Quantity> find(Layout layout, List<Span> dates) {
    TokenizedText text = layout.text();
    BitSet dated = new BitSet();
    dates.forEach(span -> dated.set(span.start(), span.end()));
    LocalMoney money = LocalMoney.of(layout.report());
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : layout.prose()) {
      if (NumberTrigger.mayHoldNumber(text, sentence)) {
        Atoms atoms = Atoms.of(text, sentence);
        sentences.read(atoms, dated).forEach(figure -> found.add(figure.toQuantity(atoms, money)));
      }
    }
    return List.copyOf(found);
  }
}
