package org.hearsay.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Credited;
import org.hearsay.compare.Figure;
import org.hearsay.compare.FigureValue;
import org.hearsay.compare.Verdict;
import org.hearsay.quantity.Quantity;

/** What is left of series of figures without the values of weak attributions. */
public final class SeriesSieve {

  private final FigureValues values;
  private final Sieve sieve;

  SeriesSieve(Comparison comparison, Sieve sieve) {
    this.values = new FigureValues(comparison);
    this.sieve = sieve;
  }

  /** The series with the values that pass; its verdict is of those. */
  public Optional<Figure> figure(Figure figure) {
    List<FigureValue> left = passing(figure.values());
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict =
        left.size() == figure.values().size() ? figure.verdict() : verdict(figure.verdict(), left);
    return Optional.of(new Figure(figure.of(), figure.what(), verdict, left));
  }

  /** Source and figures, if what is left still differs. */
  Optional<Credited> credited(Credited credited) {
    List<FigureValue> left = passing(credited.values());
    boolean whole = left.size() == credited.values().size();
    return whole || !allFit(left)
        ? Optional.of(new Credited(credited.source(), credited.of(), left))
        : Optional.empty();
  }

  private List<FigureValue> passing(List<FigureValue> all) {
    return all.stream().filter(value -> sieve.passes(value.statement())).toList();
  }

  private Verdict verdict(Verdict ofAll, List<FigureValue> left) {
    if (left.stream().map(FigureValue::statement).distinct().count() < 2) {
      return Verdict.SINGLE;
    }
    if (left.stream().map(this::bounds).distinct().count() == 1) {
      return Verdict.SAME;
    }
    return allFit(left) ? Verdict.COMPATIBLE : ofAll;
  }

  /** True if each value leaves room for each other. */
  private boolean allFit(List<FigureValue> left) {
    return left.stream().allMatch(a -> left.stream().allMatch(b -> fit(a, b)));
  }

  private boolean fit(FigureValue a, FigureValue b) {
    return !isBelow(values.quantity(a), values.quantity(b))
        && !isBelow(values.quantity(b), values.quantity(a));
  }

  private static boolean isBelow(Quantity a, Quantity b) {
    return a.high().isPresent()
        && b.low().isPresent()
        && a.high().get().compareTo(b.low().get()) < 0;
  }

  private List<Optional<BigDecimal>> bounds(FigureValue value) {
    Quantity quantity = values.quantity(value);
    return List.of(
        quantity.low().map(BigDecimal::stripTrailingZeros),
        quantity.high().map(BigDecimal::stripTrailingZeros));
  }
}
