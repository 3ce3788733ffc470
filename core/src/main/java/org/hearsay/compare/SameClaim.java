package org.hearsay.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How likely two statements are one assertion. */
final class SameClaim {

  /** Keeps two statements apart even where others would join them. */
  private static final double APART = -1;

  private final Evidence evidence;
  private final SharedFigures figures;
  private final Resemblance resemblance;
  private final ToDoubleFunction<double[]> model;

  /**
   * @param model gives the likeness, 0 to 1, of two statements by the features of {@link
   *     Resemblance}
   */
  SameClaim(Evidence evidence, SharedFigures figures, ToDoubleFunction<double[]> model) {
    this.evidence = evidence;
    this.figures = figures;
    this.model = model;
    this.resemblance = new Resemblance(evidence);
  }

  /** 0 to 1; less than 0 where the two count otherwise. */
  double of(int left, int right) {
    if (areOnePlace(left, right)) {
      return 0;
    }
    double byWords = evidence.likeness().of(left, right);
    if (byWords < 0 || figures.between(left, right) == SharedFigures.Relation.DIFFERENT) {
      return APART;
    }
    return features(left, right).map(model::applyAsDouble).orElse(0.0);
  }

  /** Empty where two statements cannot be one assertion, or share nothing. */
  Optional<double[]> features(int left, int right) {
    SharedFigures.Relation relation = figures.between(left, right);
    double byWords = evidence.likeness().of(left, right);
    if (areOnePlace(left, right)
        || evidence.likeness().differInStance(left, right)
        || byWords < 0
        || relation == SharedFigures.Relation.DIFFERENT
        || !resemblance.sharesWords(left, right)) {
      return Optional.empty();
    }
    return Optional.of(
        resemblance.of(left, right, relation == SharedFigures.Relation.SAME, byWords));
  }

  /** Two statements that share words of one report are one place, not two. */
  private boolean areOnePlace(int left, int right) {
    Statement a = evidence.statement(left);
    Statement b = evidence.statement(right);
    return a.reading() == b.reading() && a.span().overlaps(b.span()) && !a.span().equals(b.span());
  }
}
