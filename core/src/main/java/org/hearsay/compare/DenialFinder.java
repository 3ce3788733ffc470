package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Sets what is said not to be so against those who say that it is. */
final class DenialFinder {

  /** From this probability on, a statement is held to deny what another says. */
  private static final double DENIED = 0.35;

  /** What is as likely as this, against the likeliest, is denied too. */
  private static final double NEAR_BEST = 0.7;

  private static final int MOST_DENIALS = 4;
  private static final int MOST_ASSERTIONS = 2;
  private static final double DENIAL = 4;

  /** The weights as shipped, loaded when first asked for: training goes without. */
  private static final class Shipped {
    static final LogLinear MODEL = LogLinear.load("denials.model", Disagreement.FEATURES);
  }

  private final Evidence evidence;
  private final ToDoubleFunction<double[]> model;
  private final double threshold;
  private final OpposedFinder opposed;
  private final ClashWords words;

  DenialFinder(Evidence evidence) {
    this(evidence, new OpposedFinder(evidence), Shipped.MODEL::probability, DENIED);
  }

  /**
   * @param model gives the probability that one statement denies another, by {@link Disagreement}
   */
  DenialFinder(
      Evidence evidence,
      OpposedFinder opposed,
      ToDoubleFunction<double[]> model,
      double threshold) {
    this.evidence = evidence;
    this.model = model;
    this.threshold = threshold;
    this.opposed = opposed;
    this.words = new ClashWords(evidence);
  }

  /** Denials of the same statements, and how likely the likeliest is. */
  private record Denial(List<Integer> against, List<Integer> said, double likelihood) {

    Set<Integer> all() {
      Set<Integer> all = new HashSet<>(against);
      all.addAll(said);
      return all;
    }

    Denial with(Denial other) {
      List<Integer> both = new ArrayList<>(against);
      both.addAll(other.against);
      return new Denial(both, said, likelihood);
    }
  }

  /** The discrepancies, each with its weight. */
  List<Clash> find() {
    List<Denial> denials = new ArrayList<>();
    for (int s = 0; s < evidence.statements().size(); s++) {
      denial(opposed.of(s)).ifPresent(denials::add);
    }
    denials.sort(
        Comparator.comparingDouble(Denial::likelihood)
            .reversed()
            .thenComparing(d -> d.against().get(0)));
    return joined(denials).stream().map(this::clash).toList();
  }

  private record Weighed(int said, double likelihood) {}

  /** What one statement denies, if it likely denies anything. */
  private Optional<Denial> denial(List<Opposed> candidates) {
    List<Weighed> weighed =
        candidates.stream()
            .map(o -> new Weighed(o.said(), model.applyAsDouble(o.features())))
            .sorted(
                Comparator.comparingDouble(Weighed::likelihood)
                    .reversed()
                    .thenComparingInt(Weighed::said))
            .toList();
    if (weighed.isEmpty() || weighed.get(0).likelihood() < threshold) {
      return Optional.empty();
    }
    double best = weighed.get(0).likelihood();
    List<Integer> said =
        weighed.stream()
            .filter(w -> w.likelihood() >= NEAR_BEST * best)
            .limit(MOST_ASSERTIONS)
            .map(Weighed::said)
            .toList();
    return Optional.of(new Denial(List.of(candidates.get(0).against()), said, best));
  }

  /** Denials of the same statements stand together; what says nothing new is left out. */
  private static List<Denial> joined(List<Denial> denials) {
    List<Denial> joined = new ArrayList<>();
    for (Denial next : denials) {
      if (joined.stream().anyMatch(d -> d.all().containsAll(next.all()))) {
        continue;
      }
      Optional<Denial> mate = joined.stream().filter(d -> denySame(d, next)).findFirst();
      if (mate.isPresent()) {
        joined.set(joined.indexOf(mate.get()), mate.get().with(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean denySame(Denial some, Denial other) {
    Set<Integer> both = new TreeSet<>(some.said());
    both.retainAll(other.said());
    Set<Integer> all = new TreeSet<>(some.said());
    all.addAll(other.said());
    return 2 * both.size() > all.size() && some.against().size() < MOST_DENIALS;
  }

  private Clash clash(Denial denial) {
    String because = words.between(denial.against().get(0), denial.said().get(0));
    Set<Integer> reports = new TreeSet<>();
    denial.said().forEach(s -> reports.add(evidence.statement(s).reading()));
    double weight =
        DENIAL * denial.likelihood()
            + Math.log(1 + denial.against().size())
            + Math.log(1 + reports.size());
    return new Clash(
        new Discrepancy(DiscrepancyKind.DENIAL, denial.against(), denial.said(), because), weight);
  }
}
