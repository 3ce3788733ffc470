package org.hearsay.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Credited;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.DiscrepancyKind;
import org.hearsay.compare.Figure;
import org.hearsay.compare.FigureValue;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the words that clash in the statements of a discrepancy. */
public final class ClashMarks {

  private final Comparison comparison;

  public ClashMarks(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The words of a statement that a discrepancy is about, as spans of the report's text.
   *
   * @param statement index in the comparison's statements
   */
  public List<Span> of(Discrepancy discrepancy, int statement) {
    if (discrepancy.kind() == DiscrepancyKind.QUOTATION) {
      boolean left = discrepancy.left().contains(statement);
      return missing(statement, (left ? discrepancy.right() : discrepancy.left()).get(0));
    }
    List<Span> exact =
        switch (discrepancy.kind()) {
          case FIGURE -> figuresAtOdds(discrepancy, statement);
          case TIME -> times(statement);
          case QUOTATION, DENIAL, ATTRIBUTION -> List.of();
        };
    return exact.isEmpty() ? quoted(discrepancy.because(), statement) : exact;
  }

  /**
   * The words that set a version of an utterance apart: those that the fullest version lacks; in
   * the fullest itself, those that the next one lacks.
   */
  public List<Span> of(Quotation quotation, int version) {
    List<Version> versions = quotation.versions();
    int other = version == 0 && versions.size() > 1 ? 1 : 0;
    return missing(versions.get(version).statement(), versions.get(other).statement());
  }

  private List<Span> missing(int statement, int other) {
    Statement said = comparison.statements().get(statement);
    Statement against = comparison.statements().get(other);
    List<Span> missing =
        WordDifference.missing(
            reading(said).text(), said.span(), reading(against).text(), against.span());
    List<Span> quoted = quoted(said);
    return missing.stream()
        .filter(span -> quoted.isEmpty() || quoted.stream().anyMatch(span::overlaps))
        .toList();
  }

  /** What stands in quotation marks; the words around it are the reporter's and stand for none. */
  private List<Span> quoted(Statement said) {
    TokenizedText text = reading(said).layout().text();
    TokenRange range = text.tokensIn(said.span());
    List<Span> quoted = new ArrayList<>();
    int opened = -1;
    for (int i = range.first(); i < range.end(); i++) {
      boolean mark = text.word(i).equals("\"");
      if (mark && opened < 0) {
        opened = i + 1;
      } else if (opened >= 0 && (mark || i + 1 == range.end())) {
        quoted.add(text.span(Math.min(opened, i), i));
        opened = -1;
      }
    }
    return quoted;
  }

  /** The figures in a statement. */
  public List<Span> figures(int statement) {
    Statement said = comparison.statements().get(statement);
    return said.quantities().stream().map(i -> reading(said).quantities().get(i).span()).toList();
  }

  /** What a statement gives in the series that both sides are from; not its other figures. */
  private List<Span> figuresAtOdds(Discrepancy discrepancy, int statement) {
    Set<Integer> sides = new HashSet<>(discrepancy.left());
    sides.addAll(discrepancy.right());
    Reading reading = reading(comparison.statements().get(statement));
    return Stream.concat(
            comparison.credited().stream().map(Credited::values),
            comparison.figures().stream().map(Figure::values))
        .filter(values -> statements(values).containsAll(sides))
        .findFirst()
        .map(
            values ->
                values.stream()
                    .filter(value -> value.statement() == statement)
                    .map(value -> reading.quantities().get(value.quantity()).span())
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private static Set<Integer> statements(List<FigureValue> values) {
    return values.stream().map(FigureValue::statement).collect(Collectors.toSet());
  }

  private List<Span> times(int statement) {
    Statement said = comparison.statements().get(statement);
    return said.times().stream().map(i -> reading(said).times().get(i).span()).toList();
  }

  /** Where the words of {@code because} stand in the statement, or else in its sentence. */
  private List<Span> quoted(String because, int statement) {
    Statement said = comparison.statements().get(statement);
    Reading reading = reading(said);
    List<Span> marks = new ArrayList<>();
    for (String words : because.split("/", -1)) {
      String wanted = words.strip().toLowerCase(Locale.ROOT);
      if (!wanted.isEmpty()) {
        addFirst(wanted, reading.text(), around(reading, said.span()), marks);
      }
    }
    return marks;
  }

  private static void addFirst(String wanted, String text, Span where, List<Span> marks) {
    int at = where.of(text).toLowerCase(Locale.ROOT).indexOf(wanted);
    int start = where.start() + at;
    if (at >= 0 && start + wanted.length() <= where.end()) {
      marks.add(new Span(start, start + wanted.length()));
    }
  }

  private static Span around(Reading reading, Span span) {
    int number = Citations.sentenceNumber(reading, span);
    List<Sentence> sentences = reading.layout().text().sentences();
    return number == 0 ? span : sentences.get(number - 1).span().union(span);
  }

  private Reading reading(Statement statement) {
    return comparison.story().readings().get(statement.reading());
  }
}
