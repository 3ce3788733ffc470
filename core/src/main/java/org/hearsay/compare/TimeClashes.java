package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Statements that say the same of two different days. */
final class TimeClashes {

  private static final double SAME_EVENT = 0.6;
  private static final double WEIGHT = 2;

  private final Evidence evidence;

  TimeClashes(Evidence evidence) {
    this.evidence = evidence;
  }

  List<Clash> find(Iterable<Candidates.Pair> pairs) {
    List<Clash> clashes = new ArrayList<>();
    for (Candidates.Pair pair : pairs) {
      Gist a = evidence.gists().get(pair.left());
      Gist b = evidence.gists().get(pair.right());
      if (mayClash(pair, a, b) && evidence.likeness().undatedOverlap(a, b) >= SAME_EVENT) {
        String because =
            ClashWords.joined(a.dates().iterator().next(), b.dates().iterator().next());
        Discrepancy discrepancy =
            new Discrepancy(
                DiscrepancyKind.TIME, List.of(pair.left()), List.of(pair.right()), because);
        clashes.add(new Clash(discrepancy, WEIGHT));
      }
    }
    return clashes;
  }

  private boolean mayClash(Candidates.Pair pair, Gist a, Gist b) {
    return a.dates().size() == 1
        && b.dates().size() == 1
        && Collections.disjoint(a.dates(), b.dates())
        && evidence.statement(pair.left()).reading() != evidence.statement(pair.right()).reading()
        && a.stance() == Stance.ASSERTS
        && b.stance() == Stance.ASSERTS
        && a.isNegated() == b.isNegated()
        && a.predicate().isPresent()
        && a.predicate().equals(b.predicate())
        && !evidence.isTitle(pair.left())
        && !evidence.isTitle(pair.right());
  }
}
