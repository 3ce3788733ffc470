package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Layout;
import org.hearsay.report.Report;
import org.hearsay.report.Role;
import org.hearsay.text.EnglishTokenizer;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/** Quantities of a text that is all body, for tests. */
final class Found {

  private static final QuantityFinder FINDER = new QuantityFinder();
  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();

  private Found() {}

  static List<Quantity> in(String text) {
    return in(text, List.of());
  }

  static List<Quantity> in(String text, List<Span> dates) {
    return in(Report.of("a", text), dates);
  }

  /** Quantities of a report that was found at {@code url}. */
  static List<Quantity> from(String url, String text) {
    Report report =
        new Report(
            "a",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(url),
            "en",
            List.of());
    return in(report, List.of());
  }

  private static synchronized List<Quantity> in(Report report, List<Span> dates) {
    String text = report.text();
    TokenizedText tokens = TOKENIZER.tokenize(text, List.of(new Span(0, text.length())));
    List<Role> roles = tokens.sentences().stream().map(s -> Role.BODY).toList();
    Layout layout =
        new Layout(
            report, List.of(), tokens, roles, Optional.empty(), Optional.empty(), Optional.empty());
    return FINDER.find(layout, dates);
  }

  /** The only quantity of {@code text}. */
  static Quantity one(String text) {
    List<Quantity> all = in(text);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " quantities in: " + text + " " + all);
    }
    return all.get(0);
  }

  /** "low..high", open ends left out, and the unit where there is one. */
  static String values(String text) {
    return String.join("; ", in(text).stream().map(Found::value).toList());
  }

  private static String value(Quantity quantity) {
    String low = quantity.low().map(BigDecimal::toPlainString).orElse("");
    String high = quantity.high().map(BigDecimal::toPlainString).orElse("");
    String range = low.equals(high) ? low : low + ".." + high;
    return range + quantity.unit().map(unit -> " " + unit).orElse("");
  }
}
