package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.mention.EntityKind;
import org.hearsay.quantity.Quantity;

/** Finds sources to whom several reports credit different figures of the same thing. */
final class CreditedFinder {

  private final Evidence evidence;
  private final FigureFinder figures;

  CreditedFinder(Evidence evidence, FigureFinder figures) {
    this.evidence = evidence;
    this.figures = figures;
  }

  /** A source and the figures credited to it. */
  record Account(int source, List<Tally> tallies) {}

  /** By source, then by what is counted. */
  List<Account> find() {
    Map<String, List<Tally>> groups = new TreeMap<>();
    for (List<Tally> series : figures.series()) {
      for (Tally tally : series) {
        OptionalInt source = evidence.principal(tally.statement());
        if (source.isPresent() && canAnswer(source.getAsInt()) && !tally.head().isEmpty()) {
          String key =
              String.format(
                  Locale.ROOT, "%08d %s %s", source.getAsInt(), tally.head(), tally.measure());
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(tally);
        }
      }
    }
    return groups.values().stream()
        .flatMap(group -> accounts(group).stream())
        .filter(account -> isAtOdds(account.tallies()))
        .toList();
  }

  private boolean canAnswer(int source) {
    EntityKind kind = evidence.roll().sources().get(source).kind();
    return evidence.isIdentified(source) && kind != EntityKind.OTHER;
  }

  private List<Account> accounts(List<Tally> group) {
    List<List<Tally>> parts = new ArrayList<>();
    List<Tally> order =
        group.stream()
            .sorted(Comparator.comparingInt(Tally::statement).thenComparingInt(Tally::quantity))
            .limit(Verdicts.MOST)
            .toList();
    for (Tally tally : order) {
      List<Tally> home =
          parts.stream()
              .filter(part -> part.stream().allMatch(other -> isSameThing(tally, other)))
              .findFirst()
              .orElseGet(
                  () -> {
                    parts.add(new ArrayList<>());
                    return parts.get(parts.size() - 1);
                  });
      home.add(tally);
    }
    return parts.stream()
        .map(
            part ->
                new Account(
                    evidence.statement(part.get(0).statement()).source().orElseThrow(), part))
        .toList();
  }

  /** Counted things of one kind, nothing known to tell them apart. */
  private boolean isSameThing(Tally a, Tally b) {
    boolean specific = !names(a).isEmpty() || a.outcome().isPresent();
    return specific
        && a.part() == b.part()
        && isOneRate(a, b)
        && isOneOwner(a, b)
        && isOneOutcome(a, b);
  }

  /** Counted by the same, both as a level or both as the same change. */
  private boolean isOneRate(Tally a, Tally b) {
    Quantity left = evidence.quantity(a.statement(), a.quantity());
    Quantity right = evidence.quantity(b.statement(), b.quantity());
    return left.rate().equals(right.rate()) && left.change() == right.change();
  }

  /** The owners of one are the owners of the other, or those who sent or have them. */
  private static boolean isOneOwner(Tally a, Tally b) {
    if (a.owners().isEmpty() && b.owners().isEmpty()) {
      return true;
    }
    return !Collections.disjoint(a.owners(), names(b))
        || !Collections.disjoint(b.owners(), names(a));
  }

  private static Set<String> names(Tally tally) {
    Set<String> names = new HashSet<>(tally.owners());
    if (names.isEmpty()) {
      names.addAll(tally.agents());
    }
    return names;
  }

  /** Killed is not injured; but those in training may be those who were sent. */
  private static boolean isOneOutcome(Tally a, Tally b) {
    return outcome(a).equals(outcome(b));
  }

  private static Optional<String> outcome(Tally tally) {
    return tally.outcome().filter(o -> !o.equals("=train"));
  }

  private boolean isAtOdds(List<Tally> tallies) {
    Set<Integer> reports =
        tallies.stream()
            .map(t -> evidence.statement(t.statement()).reading())
            .collect(Collectors.toSet());
    if (reports.size() < 2) {
      return false;
    }
    return tallies.stream()
        .anyMatch(
            a ->
                tallies.stream()
                    .anyMatch(b -> isOfTwoReports(a, b) && figures.verdicts().clash(a, b)));
  }

  private boolean isOfTwoReports(Tally a, Tally b) {
    return evidence.statement(a.statement()).reading()
        != evidence.statement(b.statement()).reading();
  }
}
