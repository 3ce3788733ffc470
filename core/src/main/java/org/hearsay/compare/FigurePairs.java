package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hearsay.quantity.Quantity;
import org.hearsay.statement.Statement;

/**
 * The figures of a story and, for each pair of them, what speaks for and against their counting the
 * same: what the weights of that are learned from, and measured with.
 */
public final class FigurePairs {

  private final Evidence evidence;
  private final FigureFinder figures;
  private final SeriesLikeness likeness;

  FigurePairs(Evidence evidence) {
    this.evidence = evidence;
    likeness = new SeriesLikeness(evidence, values -> 0);
    figures = new FigureFinder(evidence, likeness, 1);
  }

  /** The names of the features, in order. */
  public static List<String> features() {
    return FigureFeature.names();
  }

  /** How many figures there are. */
  public int size() {
    return figures.tallies().size();
  }

  /** The statement that holds a figure, by the figure's index. */
  public Statement statement(int figure) {
    return evidence.statement(figures.tallies().get(figure).statement());
  }

  /** The index of that statement. */
  public int statementIndex(int figure) {
    return figures.tallies().get(figure).statement();
  }

  /** The figure as it stands in a series. */
  public Quantity quantity(int figure) {
    Tally tally = figures.tallies().get(figure);
    return evidence.quantity(tally.statement(), tally.quantity());
  }

  /** The features of two figures; empty where they cannot be of one series. */
  public Optional<double[]> features(int left, int right) {
    return likeness.features(figures.tallies().get(left), figures.tallies().get(right));
  }

  /**
   * The series of two figures and more that come of a likeness.
   *
   * @param model likeness of two figures by their features, 0 to 1
   * @param threshold from which likeness on two figures are of one series
   */
  public List<List<Integer>> series(ToDoubleFunction<double[]> model, double threshold) {
    FigureFinder finder =
        new FigureFinder(evidence, new SeriesLikeness(evidence, model), threshold);
    List<List<Integer>> series = new ArrayList<>();
    for (List<Tally> members : finder.series()) {
      if (members.size() > 1) {
        series.add(members.stream().map(finder.tallies()::indexOf).toList());
      }
    }
    return series;
  }

  /**
   * The discrepancies of figures that come of a likeness.
   *
   * @param model likeness of two figures by their features, 0 to 1
   * @param threshold from which likeness on two figures are of one series
   */
  public List<Discrepancy> discrepancies(ToDoubleFunction<double[]> model, double threshold) {
    FigureFinder finder =
        new FigureFinder(evidence, new SeriesLikeness(evidence, model), threshold);
    List<CreditedFinder.Account> accounts = new CreditedFinder(evidence, finder).find();
    List<Clash> clashes = new FigureClashes(evidence, finder).find(accounts);
    return DiscrepancyFinder.weightiest(clashes);
  }
}
