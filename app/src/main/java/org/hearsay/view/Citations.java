package org.hearsay.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.DiscrepancyKind;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Cites the statements of one story. */
public final class Citations {

  /** A statement of fewer tokens is shown with its whole sentence. */
  private static final int ENOUGH_TOKENS = 6;

  private final Comparison comparison;
  private final List<String> labels;
  private final Sieve likely;

  public Citations(Comparison comparison) {
    this.comparison = comparison;
    this.likely = Sieve.lenient(comparison, Confidence.LIKELY);
    this.labels = ReportLabels.of(comparison.story().readings().stream().map(Reading::id).toList());
  }

  /** Short names of the story's reports, in the story's order. */
  public List<String> labels() {
    return labels;
  }

  /** Cites a statement, by its index in the comparison, with nothing marked. */
  public Citation cite(int statement) {
    return cite(statement, List.of());
  }

  /**
   * Cites a statement.
   *
   * @param statement index in the comparison's statements
   * @param marks words to mark, as spans of the report's text
   */
  public Citation cite(int statement, List<Span> marks) {
    Statement said = comparison.statements().get(statement);
    Reading reading = comparison.story().readings().get(said.reading());
    return new Citation(
        statement,
        said.reading(),
        labels.get(said.reading()),
        sentenceNumber(reading, said.span()),
        MarkedText.cut(reading.text(), shown(reading, said.span()), marks),
        name(said.source()),
        said.via().stream().map(this::name).toList(),
        said.stance(),
        !likely.passes(statement));
  }

  /** The name of a source. */
  public String name(int source) {
    return comparison.sources().get(source).name();
  }

  private Optional<String> name(OptionalInt source) {
    return source.isPresent() ? Optional.of(name(source.getAsInt())) : Optional.empty();
  }

  /**
   * What a discrepancy is headed by: the words that clash; for a quotation, whose marks show them
   * all, its speaker.
   */
  public String reason(Discrepancy discrepancy) {
    return discrepancy.kind() == DiscrepancyKind.QUOTATION
        ? speaker(discrepancy).orElse("")
        : discrepancy.because();
  }

  private Optional<String> speaker(Discrepancy discrepancy) {
    return Stream.concat(discrepancy.left().stream(), discrepancy.right().stream())
        .map(statement -> name(comparison.statements().get(statement).source()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Number of the sentence that a span starts in, from 1. */
  public static int sentenceNumber(Reading reading, Span span) {
    TokenizedText text = reading.layout().text();
    int token = text.tokenAt(span.start());
    return token < text.size() ? text.sentenceIndex(token) + 1 : text.sentences().size();
  }

  /** The statement, or its sentence where the statement alone would not be understood. */
  private static Span shown(Reading reading, Span statement) {
    TokenizedText text = reading.layout().text();
    TokenRange tokens = text.tokensIn(statement);
    if (tokens.isEmpty() || tokens.size() >= ENOUGH_TOKENS) {
      return statement;
    }
    return text.sentence(tokens.first()).span().union(statement);
  }
}
