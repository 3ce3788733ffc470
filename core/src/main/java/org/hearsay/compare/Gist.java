package org.hearsay.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.hearsay.statement.Stance;

/** A statement as it is held against others. Not a record: its arrays are shared, not copied. */
final class Gist {

  /** A number, and the normal form of what it counts; empty where the report does not say. */
  record Count(String of, Interval interval) {}

  private final int[] terms;
  private final int[] predication;
  private final OptionalInt predicate;
  private final boolean negated;
  private final Stance stance;
  private final SortedMap<String, Integer> dates;
  private final List<Count> counts;
  private final OptionalInt speaker;
  private final Set<Integer> places;

  /**
   * @param terms ids of its content words, names and numbers, ascending, each once
   * @param predication those of them that stand in its main verb and behind it; all without a verb
   * @param predicate the term that carries it
   * @param negated true if the main verb is negated
   * @param dates calendar days that it names, with their terms
   * @param speaker the source, or the body that the source speaks for
   * @param places terms of the places that it names
   */
  Gist(
      int[] terms,
      int[] predication,
      OptionalInt predicate,
      boolean negated,
      Stance stance,
      SortedMap<String, Integer> dates,
      List<Count> counts,
      OptionalInt speaker,
      Set<Integer> places) {
    this.terms = terms;
    this.predication = predication;
    this.predicate = predicate;
    this.negated = negated;
    this.stance = stance;
    this.dates = Collections.unmodifiableSortedMap(dates);
    this.counts = List.copyOf(counts);
    this.speaker = speaker;
    this.places = Set.copyOf(places);
  }

  int[] terms() {
    return terms;
  }

  /** The terms of what it says of its subject, ascending. */
  int[] predication() {
    return predication;
  }

  OptionalInt predicate() {
    return predicate;
  }

  boolean isNegated() {
    return negated;
  }

  /** True if it says of something that it is not so, by denying or by negating it. */
  boolean isAgainst() {
    return negated || stance == Stance.DENIES || stance == Stance.DOUBTS;
  }

  Stance stance() {
    return stance;
  }

  /** Calendar days that it names, in order. */
  Set<String> dates() {
    return dates.keySet();
  }

  /** The terms of those days. */
  Collection<Integer> dateTerms() {
    return dates.values();
  }

  List<Count> counts() {
    return counts;
  }

  OptionalInt speaker() {
    return speaker;
  }

  /** The terms of the places that it names. */
  Set<Integer> places() {
    return places;
  }

  boolean holds(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }
}
