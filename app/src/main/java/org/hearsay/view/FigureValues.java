package org.hearsay.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Figure;
import org.hearsay.compare.FigureValue;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;
import org.hearsay.statement.Statement;

/** What stands behind the values of a series. */
public final class FigureValues {

  private static final String UNDATED = "9999";

  private final Comparison comparison;

  public FigureValues(Comparison comparison) {
    this.comparison = comparison;
  }

  /** What a series is about: the thing counted and its situation, as far as they are known. */
  public static String name(Figure figure) {
    return Stream.of(figure.of(), figure.what())
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  public Quantity quantity(FigureValue value) {
    return value.figure();
  }

  /** The figure as its report words it: "at least 1,500 North Korean troops". */
  public String words(FigureValue value) {
    return quantity(value).span().of(reading(value).text());
  }

  /** The day the value speaks of, else the day its report came out; empty if neither is known. */
  public String day(FigureValue value) {
    return value
        .asOf()
        .or(() -> reading(value).layout().published().map(Publication::date).map(Object::toString))
        .orElse("");
  }

  /** By day, undated ones last; those of one day stay in their order. */
  public List<FigureValue> inOrder(List<FigureValue> values) {
    return values.stream().sorted(Comparator.comparing(this::sortKey)).toList();
  }

  private String sortKey(FigureValue value) {
    String day = day(value);
    return day.isEmpty() ? UNDATED : day;
  }

  private Reading reading(FigureValue value) {
    Statement statement = comparison.statements().get(value.statement());
    return comparison.story().readings().get(statement.reading());
  }
}
