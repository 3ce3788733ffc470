package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.DiscrepancyKind;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

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
    List<Span> exact = exact(discrepancy.kind(), statement);
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
    return WordDifference.missing(
        reading(said).text(), said.span(), reading(against).text(), against.span());
  }

  /** The figures in a statement. */
  public List<Span> figures(int statement) {
    Statement said = comparison.statements().get(statement);
    return said.quantities().stream().map(i -> reading(said).quantities().get(i).span()).toList();
  }

  private List<Span> exact(DiscrepancyKind kind, int statement) {
    Statement said = comparison.statements().get(statement);
    Reading reading = reading(said);
    return switch (kind) {
      case FIGURE ->
          said.quantities().stream().map(i -> reading.quantities().get(i).span()).toList();
      case TIME -> said.times().stream().map(i -> reading.times().get(i).span()).toList();
      case QUOTATION, DENIAL, ATTRIBUTION -> List.of();
    };
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
