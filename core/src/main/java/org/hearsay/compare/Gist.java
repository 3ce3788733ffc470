package org.hearsay.compare;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A statement as it is held against others. Not a record: its arrays are shared, not copied. */
final class Gist {

  /** A number, and the normal form of what it counts; empty where the report does not say. */
  record Count(String of, Interval interval) {}

  private final int[] terms;
  private final OptionalInt predicate;
  private final boolean negated;
  private final Stance stance;
  private final Set<String> dates;
  private final List<Count> counts;
  private final OptionalInt speaker;

  /**
   * @param terms ids of its content words, names and numbers, ascending, each once
   * @param predicate the term that carries it
   * @param negated true if the main verb is negated
   * @param dates calendar days that it names
   * @param speaker the source, or the body that the source speaks for
   */
  Gist(
      int[] terms,
      OptionalInt predicate,
      boolean negated,
      Stance stance,
      Set<String> dates,
      List<Count> counts,
      OptionalInt speaker) {
    this.terms = terms;
    this.predicate = predicate;
    this.negated = negated;
    this.stance = stance;
    this.dates = Set.copyOf(dates);
    this.counts = List.copyOf(counts);
    this.speaker = speaker;
  }

  int[] terms() {
    return terms;
  }

  OptionalInt predicate() {
    return predicate;
  }

  boolean isNegated() {
    return negated;
  }

  Stance stance() {
    return stance;
  }

  Set<String> dates() {
    return dates;
  }

  List<Count> counts() {
    return counts;
  }

  OptionalInt speaker() {
    return speaker;
  }

  boolean holds(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }
}
