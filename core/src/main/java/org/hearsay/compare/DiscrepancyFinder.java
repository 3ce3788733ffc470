package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what does not fit together, the one that matters most first. */
final class DiscrepancyFinder {

  private final Evidence evidence;
  private final FigureFinder figures;
  private final QuotationFinder quotations;
  private final List<Candidates.Pair> pairs;
  private final Partition claims;

  /**
   * @param pairs worth comparing
   * @param claims statements that say the same thing
   */
  DiscrepancyFinder(
      Evidence evidence,
      FigureFinder figures,
      QuotationFinder quotations,
      List<Candidates.Pair> pairs,
      Partition claims) {
    this.evidence = evidence;
    this.figures = figures;
    this.quotations = quotations;
    this.pairs = pairs;
    this.claims = claims;
  }

  List<Discrepancy> find(List<CreditedFinder.Account> accounts, List<Quotation> found) {
    List<Clash> clashes = new ArrayList<>();
    QuotationClashes quoted = new QuotationClashes(evidence);
    clashes.addAll(new DenialFinder(evidence, claims).find());
    clashes.addAll(new FigureClashes(evidence, figures).find(accounts));
    clashes.addAll(quoted.altered(found));
    clashes.addAll(quoted.misattributed(quotations.quotes(), pairs));
    clashes.addAll(new TimeClashes(evidence).find(pairs));
    return weightiest(clashes);
  }

  /** The weightiest first, and of two that set the same statements against each other only that. */
  static List<Discrepancy> weightiest(List<Clash> clashes) {
    List<Clash> order = new ArrayList<>(clashes);
    order.sort(
        Comparator.comparingDouble(Clash::weight)
            .reversed()
            .thenComparing(c -> c.discrepancy().kind())
            .thenComparing(c -> c.discrepancy().left().get(0))
            .thenComparing(c -> c.discrepancy().right().get(0)));
    return withoutRepeats(order);
  }

  /** Of two that set the same statements against each other, the weightier. */
  private static List<Discrepancy> withoutRepeats(List<Clash> clashes) {
    List<Discrepancy> kept = new ArrayList<>();
    for (Clash clash : clashes) {
      Discrepancy next = clash.discrepancy();
      if (kept.stream().noneMatch(d -> d.kind() == next.kind() && sameSides(d, next))) {
        kept.add(next);
      }
    }
    return kept;
  }

  private static boolean sameSides(Discrepancy a, Discrepancy b) {
    Set<Integer> left = all(a);
    Set<Integer> right = all(b);
    return left.containsAll(right);
  }

  private static Set<Integer> all(Discrepancy discrepancy) {
    Set<Integer> all = new HashSet<>(discrepancy.left());
    all.addAll(discrepancy.right());
    return all;
  }
}
