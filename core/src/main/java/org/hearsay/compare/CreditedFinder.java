package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.mention.EntityKind;

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
          String key = "%08d %s %s".formatted(source.getAsInt(), tally.head(), tally.measure());
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
  private static boolean isSameThing(Tally a, Tally b) {
    boolean owners = a.owners().equals(b.owners()) || !Collections.disjoint(a.owners(), b.owners());
    boolean outcomes =
        a.outcome().isEmpty() && b.outcome().isEmpty() || a.outcome().equals(b.outcome());
    boolean specific = !a.owners().isEmpty() || a.outcome().isPresent();
    return owners
        && a.part() == b.part()
        && specific
        && (outcomes || !a.owners().isEmpty() && arePresences(a, b));
  }

  private static boolean arePresences(Tally a, Tally b) {
    Set<String> harmless = Set.of("=train");
    return a.outcome().map(harmless::contains).orElse(true)
        && b.outcome().map(harmless::contains).orElse(true);
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
