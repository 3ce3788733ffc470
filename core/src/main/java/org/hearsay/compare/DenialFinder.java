package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Sets what is said not to be so against those who say that it is. */
final class DenialFinder {

  /** From this probability on, a statement is held to deny what another says. */
  private static final double DENIED = 0.5;

  /** So much of that is enough to stand beside a likelier denial of the same matter. */
  private static final double BESIDE = 0.6;

  /** What is as likely as this, against the likeliest, is denied too. */
  private static final double NEAR_BEST = 0.7;

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
  private final Partition claims;
  private final ClashWords words;

  /**
   * @param claims statements that say the same thing
   */
  DenialFinder(Evidence evidence, Partition claims) {
    this(evidence, claims, new OpposedFinder(evidence), Shipped.MODEL::probability, DENIED);
  }

  /**
   * @param model gives the probability that one statement denies another, by {@link Disagreement}
   */
  DenialFinder(
      Evidence evidence,
      Partition claims,
      OpposedFinder opposed,
      ToDoubleFunction<double[]> model,
      double threshold) {
    this.evidence = evidence;
    this.claims = claims;
    this.model = model;
    this.threshold = threshold;
    this.opposed = opposed;
    this.words = new ClashWords(evidence);
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
    return new Matters(claims).of(denials).stream().map(this::clash).toList();
  }

  private record Weighed(int said, double likelihood) {}

  /** What one statement denies, if it may deny anything. */
  private Optional<Denial> denial(List<Opposed> candidates) {
    List<Weighed> weighed =
        candidates.stream()
            .map(o -> new Weighed(o.said(), model.applyAsDouble(o.features())))
            .sorted(
                Comparator.comparingDouble(Weighed::likelihood)
                    .reversed()
                    .thenComparingInt(Weighed::said))
            .toList();
    if (weighed.isEmpty()) {
      return Optional.empty();
    }
    int against = candidates.get(0).against();
    double best = weighed.get(0).likelihood();
    boolean alone = best >= threshold || opposed.isRestated(against, weighed.get(0).said());
    if (!alone && best < BESIDE * threshold) {
      return Optional.empty();
    }
    List<Integer> said =
        weighed.stream()
            .filter(w -> w.likelihood() >= NEAR_BEST * best)
            .limit(MOST_ASSERTIONS)
            .map(Weighed::said)
            .toList();
    return Optional.of(new Denial(List.of(against), said, best, alone));
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
