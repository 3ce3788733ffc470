package org.hearsay.compare;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;

/** What the new ones of a story's reports add to the comparison. Immutable. */
public final class News {

  private final Comparison comparison;
  private final boolean[] isNew;

  /**
   * @param isNew tells new reports from those that were known
   */
  public News(Comparison comparison, Predicate<Reading> isNew) {
    this.comparison = comparison;
    List<Reading> readings = comparison.story().readings();
    this.isNew = new boolean[readings.size()];
    for (int i = 0; i < this.isNew.length; i++) {
      this.isNew[i] = isNew.test(readings.get(i));
    }
  }

  /** The new reports, as indices in the story's readings. */
  public List<Integer> reports() {
    return IntStream.range(0, isNew.length).filter(i -> isNew[i]).boxed().toList();
  }

  /** True if a statement, by its index, stands in a new report. */
  public boolean isNew(int statement) {
    return isNew[comparison.statements().get(statement).reading()];
  }

  /** The statements of new reports that no claim holds: nobody else says so. */
  public List<Integer> alone() {
    BitSet claimed = new BitSet();
    comparison.claims().forEach(claim -> claim.statements().forEach(claimed::set));
    return IntStream.range(0, comparison.statements().size())
        .filter(statement -> isNew(statement) && !claimed.get(statement))
        .boxed()
        .toList();
  }

  private boolean allNew(List<Integer> statements) {
    return statements.stream().allMatch(this::isNew);
  }

  /** A claim has grown by an origin, not by one more report of the same word. */
  public Novelty of(Claim claim) {
    if (allNew(claim.statements())) {
      return Novelty.NEW;
    }
    return claim.origins().stream().anyMatch(origin -> allNew(origin.statements()))
        ? Novelty.GROWN
        : Novelty.KNOWN;
  }

  /** A series has grown by a value that it did not have. */
  public Novelty of(Figure figure) {
    List<FigureValue> known =
        figure.values().stream().filter(value -> !isNew(value.statement())).toList();
    if (known.isEmpty()) {
      return Novelty.NEW;
    }
    return figure.values().stream()
            .allMatch(value -> known.stream().anyMatch(other -> isSame(value, other)))
        ? Novelty.KNOWN
        : Novelty.GROWN;
  }

  private static boolean isSame(FigureValue one, FigureValue other) {
    Quantity left = one.figure();
    Quantity right = other.figure();
    return left.low().equals(right.low()) && left.high().equals(right.high());
  }

  /** A discrepancy is new if one of its sides was not there before. */
  public Novelty of(Discrepancy discrepancy) {
    return allNew(discrepancy.left()) || allNew(discrepancy.right()) ? Novelty.NEW : Novelty.KNOWN;
  }

  /** A quotation has several wordings: it is new if fewer than two were known. */
  public Novelty of(Quotation quotation) {
    List<Version> known =
        quotation.versions().stream().filter(version -> !isNew(version.statement())).toList();
    if (known.size() < 2) {
      return known.size() == quotation.versions().size() ? Novelty.KNOWN : Novelty.NEW;
    }
    return known.size() == quotation.versions().size() ? Novelty.KNOWN : Novelty.GROWN;
  }
}
