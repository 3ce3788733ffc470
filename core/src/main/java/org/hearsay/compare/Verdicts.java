package org.hearsay.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.report.Publication;

/** Judges whether the values of a series can all be true. */
final class Verdicts {

  private final Evidence evidence;

  Verdicts(Evidence evidence) {
    this.evidence = evidence;
  }

  Verdict of(List<Tally> series) {
    if (series.stream().map(Tally::statement).distinct().count() < 2) {
      return Verdict.SINGLE;
    }
    if (series.stream().map(t -> said(t)).distinct().count() == 1) {
      return Verdict.SAME;
    }
    Verdict verdict = Verdict.COMPATIBLE;
    for (Tally a : series) {
      for (Tally b : series) {
        if (a.statement() < b.statement() && clash(a, b)) {
          if (!isExplained(a, b, series)) {
            return Verdict.CONFLICT;
          }
          verdict = Verdict.REVISED;
        }
      }
    }
    return verdict;
  }

  /**
   * True if dates account for the difference: of these two values, or of the same values elsewhere.
   */
  boolean isExplained(Tally a, Tally b, List<Tally> series) {
    return revises(a, b)
        || series.stream()
            .filter(one -> said(one).equals(said(a)))
            .anyMatch(
                one ->
                    series.stream()
                        .anyMatch(other -> said(other).equals(said(b)) && revises(one, other)));
  }

  private Interval said(Tally tally) {
    return Interval.of(evidence.quantity(tally.statement(), tally.quantity()));
  }

  /** True if no number fits both. */
  boolean clash(Tally a, Tally b) {
    Interval left = Interval.allowedBy(evidence.quantity(a.statement(), a.quantity()));
    Interval right = Interval.allowedBy(evidence.quantity(b.statement(), b.quantity()));
    return !left.overlaps(right);
  }

  /** One source at two times; or a count that only grows, in reports of two days. */
  boolean revises(Tally a, Tally b) {
    Optional<LocalDate> left = asOf(a.statement());
    Optional<LocalDate> right = asOf(b.statement());
    if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
      return false;
    }
    OptionalInt one = evidence.principal(a.statement());
    OptionalInt other = evidence.principal(b.statement());
    boolean grows = left.get().isBefore(right.get()) == said(a).number() < said(b).number();
    return one.isPresent() && one.equals(other) || grows && a.outcome().isPresent();
  }

  /** The day that a value speaks of: the only one its statement names, else that of its report. */
  Optional<LocalDate> asOf(int statement) {
    var dates = evidence.gists().get(statement).dates();
    if (dates.size() == 1) {
      return StoryYear.day(dates.iterator().next());
    }
    return evidence.reading(statement).layout().published().map(Publication::date);
  }
}
