package org.hearsay.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;

/**
 * How much two figures count the same thing in the same situation, by a few rules: one of the
 * things that are weighed against each other.
 */
final class RuledLikeness {

  private static final Set<String> PRESENCE = Lexicon.forms("presence-words");
  private static final Set<String> GENERIC = Lexicon.forms("generic-heads");

  private final Evidence evidence;

  RuledLikeness(Evidence evidence) {
    this.evidence = evidence;
  }

  /** From 0 to 1; whatever sets them apart left aside. */
  double of(Tally a, Tally b) {
    double likeness = heads(a, b) + situations(a, b);
    likeness += Collections.disjoint(a.places(), b.places()) ? 0 : 0.15;
    likeness += Collections.disjoint(a.owners(), b.owners()) ? 0 : 0.1;
    likeness += isSameNumber(a, b) ? 0.2 : 0;
    likeness += isSameRareNumber(a, b) ? 0.5 : 0;
    likeness += 0.4 * context(a, b);
    return Math.max(0, Math.min(1, likeness));
  }

  /** True if they name other owners, places or outcomes. */
  static boolean differ(Tally a, Tally b) {
    return clash(a.owners(), b.owners(), f -> true)
        || clash(a.places(), b.places(), f -> f.startsWith("@"))
        || clash(a.places(), b.places(), f -> !f.startsWith("@"))
        || a.outcome().isPresent() && b.outcome().isPresent() && !a.outcome().equals(b.outcome())
        || a.outcome().isPresent() && isPresent(b)
        || b.outcome().isPresent() && isPresent(a)
        || isPresent(a) && isPresent(b) && arePlacedApart(a, b);
  }

  private static boolean isPresent(Tally tally) {
    return tally.outcome().isEmpty() && tally.predicate().filter(PRESENCE::contains).isPresent();
  }

  private static boolean arePlacedApart(Tally a, Tally b) {
    boolean placed = !a.places().isEmpty() || !b.places().isEmpty();
    return placed && Collections.disjoint(a.places(), b.places());
  }

  /** True if both name some of a kind, and none of them in common. */
  private static boolean clash(Set<String> a, Set<String> b, Predicate<String> kind) {
    Set<String> left = a.stream().filter(kind).collect(Collectors.toSet());
    Set<String> right = b.stream().filter(kind).collect(Collectors.toSet());
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  /** The same number of the same thing, in other words. */
  private boolean isSameNumber(Tally a, Tally b) {
    boolean sameThing = a.head().equals(b.head()) && !a.head().isEmpty();
    return (sameThing || a.hasPredicateOf(b))
        && Interval.of(evidence.quantity(a.statement(), a.quantity()))
            .equals(Interval.of(evidence.quantity(b.statement(), b.quantity())));
  }

  /**
   * The same number of several digits, of the same thing or unit, in two reports: hardly chance.
   */
  private boolean isSameRareNumber(Tally a, Tally b) {
    Interval left = Interval.of(evidence.quantity(a.statement(), a.quantity()));
    boolean told = !a.head().isEmpty() && a.head().equals(b.head()) || !a.measure().isEmpty();
    return told
        && evidence.statement(a.statement()).reading()
            != evidence.statement(b.statement()).reading()
        && left.equals(Interval.of(evidence.quantity(b.statement(), b.quantity())))
        && !subjectsDiffer(a, b)
        && left.digits() >= 2;
  }

  private static boolean subjectsDiffer(Tally a, Tally b) {
    return !a.subject().isEmpty() && !b.subject().isEmpty() && !a.subject().equals(b.subject());
  }

  private static boolean isGeneric(String head) {
    return head.isEmpty() || GENERIC.contains(head);
  }

  private static double heads(Tally a, Tally b) {
    if (!a.subject().isEmpty() && !b.subject().isEmpty()) {
      return a.subject().equals(b.subject()) ? 0.35 : 0;
    }
    if (!a.head().equals(b.head())) {
      return a.hasOutcomeOf(b) ? 0.25 : 0.05;
    }
    return isGeneric(a.head()) ? 0.2 : 0.35;
  }

  private double situations(Tally a, Tally b) {
    if (a.hasOutcomeOf(b)) {
      return 0.4;
    }
    Optional<String> left = a.predicate();
    Optional<String> right = b.predicate();
    if (left.isEmpty() || right.isEmpty()) {
      return 0.05;
    }
    if (a.outcome().isPresent() != b.outcome().isPresent()) {
      return -0.3;
    }
    boolean present = PRESENCE.contains(left.get()) && PRESENCE.contains(right.get());
    if (present) {
      return Collections.disjoint(a.places(), b.places()) ? -0.2 : 0.35;
    }
    if (left.equals(right)) {
      return 0.4;
    }
    return stands(right.get(), a) || stands(left.get(), b) ? 0.1 : -0.3;
  }

  private boolean stands(String form, Tally tally) {
    return evidence.vocabulary().isAmong(tally.around().clause(), form);
  }

  /** Rarer words of the two clauses in common. */
  private double context(Tally a, Tally b) {
    double shared = 0;
    double total = 0;
    for (int term : a.around().clause()) {
      double weight = evidence.weights().of(term);
      boolean both = Arrays.binarySearch(b.around().clause(), term) >= 0;
      shared += both ? weight : 0;
      total += weight;
    }
    for (int term : b.around().clause()) {
      boolean both = Arrays.binarySearch(a.around().clause(), term) >= 0;
      total += both ? 0 : evidence.weights().of(term);
    }
    return total == 0 ? 0 : shared / total;
  }
}
