package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.reading.Reading;

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
      if (mayClash(pair, a, b)
          && !words(pair.left()).equals(words(pair.right()))
          && evidence.likeness().undatedOverlap(a, b) >= SAME_EVENT) {
        String because = ClashWords.joined(words(pair.left()), words(pair.right()));
        Discrepancy discrepancy =
            new Discrepancy(
                DiscrepancyKind.TIME, List.of(pair.left()), List.of(pair.right()), because);
        clashes.add(new Clash(discrepancy, WEIGHT));
      }
    }
    return clashes;
  }

  /** The words that name the day. */
  private String words(int statement) {
    Reading report = evidence.reading(statement);
    String day = evidence.gists().get(statement).dates().iterator().next();
    return evidence.statement(statement).times().stream()
        .map(report.times()::get)
        .filter(t -> evidence.year().complete(t.value()).startsWith(day))
        .map(t -> t.span().of(report.text()))
        .findFirst()
        .orElse(day);
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
