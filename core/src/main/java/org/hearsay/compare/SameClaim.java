package org.hearsay.compare;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hearsay.statement.Statement;

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
  SameClaim(
      Evidence evidence, SharedFigures figures, Voices voices, ToDoubleFunction<double[]> model) {
    this.evidence = evidence;
    this.figures = figures;
    this.model = model;
    this.resemblance = new Resemblance(evidence, voices);
  }

  /** 0 to 1; less than 0 where the two count otherwise. */
  double of(int left, int right) {
    SharedFigures.Relation relation = figures.between(left, right);
    return countOtherwise(left, right, relation)
        ? APART
        : features(left, right, relation).map(model::applyAsDouble).orElse(0.0);
  }

  /** Empty where two statements cannot be one assertion, or share nothing. */
  Optional<double[]> features(int left, int right) {
    SharedFigures.Relation relation = figures.between(left, right);
    return countOtherwise(left, right, relation)
        ? Optional.empty()
        : features(left, right, relation);
  }

  private boolean countOtherwise(int left, int right, SharedFigures.Relation relation) {
    return relation == SharedFigures.Relation.DIFFERENT
        || !evidence.likeness().differInStance(left, right)
            && evidence.likeness().countOtherwise(left, right);
  }

  private Optional<double[]> features(int left, int right, SharedFigures.Relation relation) {
    if (evidence.likeness().differInStance(left, right)
        || areOnePlace(left, right)
        || !resemblance.sharesWords(left, right)) {
      return Optional.empty();
    }
    boolean sameSeries = relation == SharedFigures.Relation.SAME;
    return Optional.of(resemblance.of(left, right, sameSeries));
  }

  /** Two statements that share words of one report are one place, not two. */
  private boolean areOnePlace(int left, int right) {
    Statement a = evidence.statement(left);
    Statement b = evidence.statement(right);
    return a.reading() == b.reading() && a.span().overlaps(b.span()) && !a.span().equals(b.span());
  }
}
