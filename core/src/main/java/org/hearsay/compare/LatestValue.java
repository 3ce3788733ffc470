package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.TokenizedText;

/**
 * Reads "rose from 31 to 46" as the 46 that it is now, where a range would say anything between.
 */
final class LatestValue {

  /** How many words before the figure the verb of change may stand. */
  private static final int REACH = 8;

  private static final Map<String, Boolean> RISES = rises();

  /** Verbs of a change that does not say which way it went. */
  private static final Set<String> CHANGES =
      Set.of("revised", "revises", "corrected", "corrects", "changed", "changes", "adjusted");

  private LatestValue() {}

  private static Map<String, Boolean> rises() {
    Map<String, Boolean> rises = new HashMap<>();
    for (List<String> line : WordLists.lines("change-verbs")) {
      line.subList(1, line.size()).forEach(verb -> rises.put(verb, line.get(0).equals("up")));
    }
    return Map.copyOf(rises);
  }

  /** The figure as it stands after the change, or as it is where nothing changed. */
  static Quantity of(Quantity quantity, TokenizedText text) {
    if (quantity.bound() != Bound.RANGE || quantity.low().equals(quantity.high())) {
      return quantity;
    }
    int first = text.tokenAt(quantity.span().start());
    int sentence = text.sentence(first).firstToken();
    int from = first - 1;
    if (lower(text, first).equals("from")) {
      from = first;
    }
    if (from < sentence || !lower(text, from).equals("from")) {
      return quantity;
    }
    for (int i = from - 1; i >= Math.max(sentence, from - REACH); i--) {
      if (CHANGES.contains(lower(text, i))) {
        return at(quantity, !startsHigh(quantity, text));
      }
      Boolean rises = RISES.get(lower(text, i));
      if (rises != null) {
        return at(quantity, rises);
      }
    }
    return quantity;
  }

  /** True for "from 46 to 31". */
  private static boolean startsHigh(Quantity quantity, TokenizedText text) {
    String first = quantity.span().of(text.text()).replace("from ", "").split(" ", 2)[0];
    String digits = first.replace(",", "");
    return quantity.high().filter(high -> digits.equals(high.toPlainString())).isPresent();
  }

  private static Quantity at(Quantity quantity, boolean high) {
    var end = high ? quantity.high() : quantity.low();
    return new Quantity(
        quantity.span(),
        end,
        end,
        Bound.EXACT,
        quantity.change(),
        quantity.unit(),
        quantity.of(),
        quantity.ofSpan(),
        quantity.rate());
  }

  private static String lower(TokenizedText text, int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }
}
