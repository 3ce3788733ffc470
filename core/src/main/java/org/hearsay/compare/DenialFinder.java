package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.statement.CueReader;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;

/** Sets what is denied against those who assert it. */
final class DenialFinder {

  private static final double SAME_MATTER = 0.6;
  private static final double NEAR_BEST = 0.4;
  private static final double HALF = 0.5;
  private static final double MOST = 0.75;
  private static final int MOST_DENIALS = 5;
  private static final int MOST_ASSERTIONS = 6;
  private static final double DENIAL = 4;

  private final Evidence evidence;
  private final DeniedMatter matter;
  private final ContraryFinder contraries;
  private final Map<Integer, List<Integer>> postings = new HashMap<>();
  private final ClashWords words;

  DenialFinder(Evidence evidence) {
    this.evidence = evidence;
    this.matter = new DeniedMatter(evidence);
    this.words = new ClashWords(evidence);
    this.contraries = new ContraryFinder(evidence);
    for (int s = 0; s < evidence.statements().size(); s++) {
      if (isAssertion(s)) {
        for (int term : matter.widened(evidence.gists().get(s).terms())) {
          postings.computeIfAbsent(term, t -> new ArrayList<>()).add(s);
        }
      }
    }
  }

  private boolean isAssertion(int statement) {
    Gist gist = evidence.gists().get(statement);
    boolean told = gist.stance() == Stance.ASSERTS && !gist.isAgainst();
    return (told || leavesOpen(statement))
        && !matter.speaksOfDenial(gist.terms())
        && !evidence.isTitle(statement);
  }

  /** "Could not rule out a fault": against those who rule it out. */
  private boolean leavesOpen(int statement) {
    Statement said = evidence.statement(statement);
    return said.stance() == Stance.POSSIBLE
        && said.attribution().isPresent()
        && new CueReader(evidence.wordsOf(statement).text())
            .leavesOpen(
                evidence.reading(statement).attributions().get(said.attribution().getAsInt()));
  }

  /** An assertion and how well it fits what is denied. */
  private record Match(int statement, double fit) {}

  /** A denial with what it denies. */
  private record Denial(int statement, Set<Integer> matter, List<Match> denied) {}

  List<Clash> find() {
    List<Denial> denials = new ArrayList<>();
    for (int s = 0; s < evidence.statements().size(); s++) {
      List<Match> matches = List.of();
      Set<Integer> denied = Set.of();
      if (isDenial(s)) {
        denied = matter.of(s);
        matches = matches(s, denied);
      } else if (!contraries.denied(s).isEmpty()) {
        denied = contraries.matter(s);
        matches =
            contraries.of(s).stream().map(c -> new Match(c.statement(), c.fit() / 2)).toList();
      }
      if (!matches.isEmpty()) {
        denials.add(new Denial(s, denied, matches));
      }
    }
    return group(denials).stream().map(this::clash).toList();
  }

  /** "Denied that"; but who denies that something was not done says that it was. */
  private boolean isDenial(int statement) {
    return evidence.statement(statement).stance() == Stance.DENIES
        && !evidence.isTitle(statement)
        && !evidence.gists().get(statement).isNegated();
  }

  private List<Match> matches(int denial, Set<Integer> denied) {
    Map<Integer, Double> shared = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    double total = 0;
    for (int term : denied) {
      double weight = evidence.likeness().weight(term);
      total += weight;
      for (int s : postings.getOrDefault(term, List.of())) {
        shared.merge(s, weight, Double::sum);
        counts.merge(s, 1, Integer::sum);
      }
    }
    double all = total;
    Set<Integer> events = matter.events(denial);
    return shared.entrySet().stream()
        .filter(e -> counts.getOrDefault(e.getKey(), 0) > 1)
        .filter(e -> isCovered(e.getKey(), e.getValue(), all))
        .filter(e -> mayClash(denial, e.getKey()) && matter.holdsOne(e.getKey(), events))
        .map(e -> new Match(e.getKey(), e.getValue() / all))
        .sorted(
            Comparator.comparingDouble(Match::fit).reversed().thenComparingInt(Match::statement))
        .toList();
  }

  /** Most of what is denied stands in the assertion, or half of it and most of the assertion. */
  private boolean isCovered(int assertion, double shared, double denied) {
    double said = weight(matter.widened(evidence.gists().get(assertion).terms()));
    return shared >= SAME_MATTER * denied || shared >= HALF * denied && shared >= MOST * said;
  }

  /** Nobody denies what he says himself, nor what stands in the words of his denial. */
  private boolean mayClash(int denial, int assertion) {
    OptionalInt denier = evidence.principal(denial);
    boolean own = denier.isPresent() && denier.equals(evidence.principal(assertion));
    Statement a = evidence.statement(denial);
    Statement b = evidence.statement(assertion);
    return !own && !(a.reading() == b.reading() && a.span().overlaps(b.span()));
  }

  /** Denials of one matter stand together. */
  private List<List<Denial>> group(List<Denial> denials) {
    Partition partition = new Partition(denials.size());
    for (int a = 0; a < denials.size(); a++) {
      for (int b = a + 1; b < denials.size(); b++) {
        if (isSameMatter(denials.get(a), denials.get(b))) {
          partition.join(a, b);
        }
      }
    }
    return partition.groups().stream()
        .map(group -> group.stream().map(denials::get).toList())
        .toList();
  }

  private boolean isSameMatter(Denial a, Denial b) {
    Set<Integer> shared = new TreeSet<>(a.matter());
    shared.retainAll(b.matter());
    double both = weight(shared);
    return both >= SAME_MATTER * Math.max(weight(a.matter()), weight(b.matter()))
        && shared.size() > 1;
  }

  private double weight(Set<Integer> terms) {
    return terms.stream().mapToDouble(evidence.likeness()::weight).sum();
  }

  private Clash clash(List<Denial> group) {
    Map<Integer, Double> fits = new HashMap<>();
    for (Denial denial : group) {
      denial.denied().forEach(m -> fits.merge(m.statement(), m.fit(), Double::sum));
    }
    double best = fits.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<Integer> right =
        fits.keySet().stream()
            .filter(s -> fits.getOrDefault(s, 0.0) >= NEAR_BEST * best)
            .sorted(
                Comparator.comparingDouble((Integer s) -> -fits.getOrDefault(s, 0.0))
                    .thenComparingInt(s -> s))
            .limit(MOST_ASSERTIONS)
            .toList();
    List<Integer> left = group.stream().map(Denial::statement).limit(MOST_DENIALS).toList();
    Set<Integer> reports = new LinkedHashSet<>();
    fits.keySet().forEach(s -> reports.add(evidence.statement(s).reading()));
    String because = words.between(left.get(0), right.get(0));
    double weight = DENIAL + Math.log(1 + left.size()) + Math.log(1 + reports.size());
    return new Clash(new Discrepancy(DiscrepancyKind.DENIAL, left, right, because), weight);
  }
}
