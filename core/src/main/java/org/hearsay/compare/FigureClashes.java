package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.hearsay.quantity.Quantity;

/** Figures that cannot all be true, and sources to whom different figures are credited. */
final class FigureClashes {

  private static final int MOST = 4;
  private static final double CONFLICT = 3;
  private static final double CREDITED = 3.5;

  private final Evidence evidence;
  private final FigureFinder figures;

  FigureClashes(Evidence evidence, FigureFinder figures) {
    this.evidence = evidence;
    this.figures = figures;
  }

  List<Clash> find(List<CreditedFinder.Account> accounts) {
    List<Clash> clashes = new ArrayList<>();
    for (CreditedFinder.Account account : accounts) {
      if (!isExplained(account.tallies())) {
        add(account.tallies(), figures.verdicts()::clash, CREDITED, clashes);
      }
    }
    for (List<Tally> series : figures.series()) {
      if (figures.verdicts().of(series) == Verdict.CONFLICT) {
        add(
            series.subList(0, Math.min(Verdicts.MOST, series.size())),
            figures.verdicts()::clashInSeries,
            CONFLICT,
            clashes);
      }
    }
    return clashes;
  }

  /** True if every difference is one of dates. */
  private boolean isExplained(List<Tally> tallies) {
    for (Tally a : tallies) {
      for (Tally b : tallies) {
        if (isAtOdds(a, b, tallies)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The value given most often on one side, each that clashes with it on the other. */
  private void add(
      List<Tally> tallies, BiPredicate<Tally, Tally> clash, double weight, List<Clash> clashes) {
    Map<List<Interval>, List<Tally>> byValue = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      byValue.computeIfAbsent(value(tally), v -> new ArrayList<>()).add(tally);
    }
    List<List<Tally>> values = new ArrayList<>(byValue.values());
    values.sort(
        Comparator.comparingInt((List<Tally> v) -> -v.size())
            .thenComparingInt(v -> v.get(0).statement()));
    for (List<Tally> left : values) {
      List<List<Tally>> others =
          values.stream()
              .filter(other -> other != left && clashes(left, other, clash, tallies))
              .toList();
      for (List<Tally> right : others) {
        clashes.add(clash(left, right, weight + Math.log(tallies.size())));
      }
      if (!others.isEmpty()) {
        return;
      }
    }
  }

  /** True if one of either do. */
  private boolean clashes(
      List<Tally> some, List<Tally> others, BiPredicate<Tally, Tally> clash, List<Tally> all) {
    return some.stream()
        .anyMatch(
            a ->
                others.stream()
                    .anyMatch(b -> clash.test(a, b) && !figures.verdicts().isExplained(a, b, all)));
  }

  private boolean isAtOdds(Tally a, Tally b, List<Tally> tallies) {
    return figures.verdicts().clash(a, b) && !figures.verdicts().isExplained(a, b, tallies);
  }

  private Clash clash(List<Tally> left, List<Tally> right, double weight) {
    String because = ClashWords.joined(words(left.get(0)), words(right.get(0)));
    Discrepancy discrepancy =
        new Discrepancy(DiscrepancyKind.FIGURE, statements(left), statements(right), because);
    return new Clash(discrepancy, weight);
  }

  /** What it says and what it allows: "400" is not "about 400". */
  private List<Interval> value(Tally tally) {
    Quantity figure = evidence.quantity(tally.statement(), tally.quantity());
    return List.of(Interval.of(figure), Interval.allowedBy(figure));
  }

  private String words(Tally tally) {
    return evidence
        .quantity(tally.statement(), tally.quantity())
        .span()
        .of(evidence.reading(tally.statement()).text());
  }

  private static List<Integer> statements(List<Tally> tallies) {
    return tallies.stream().map(Tally::statement).distinct().limit(MOST).toList();
  }
}
