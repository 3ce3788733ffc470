package org.hearsay.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;

/**
 * The statements of a story and, for each pair of them, what speaks for and against their saying
 * the same: what the weights of that are learned from, and measured with.
 */
public final class StatementPairs {

  private final Evidence evidence;
  private final SharedFigures figures;
  private final Iterable<Candidates.Pair> candidates;

  /** Reads what the reports of a story say. */
  public StatementPairs(Story story) {
    evidence = Comparer.gather(story);
    candidates = new Candidates(evidence.gists(), evidence.vocabulary().weights()).pairs();
    figures = new SharedFigures(evidence, new FigureFinder(evidence).series());
  }

  /** The names of the features, in order. */
  public static List<String> features() {
    return Resemblance.FEATURES;
  }

  /** All statements of the story. */
  public List<Statement> statements() {
    return evidence.statements();
  }

  /** The features of two statements; empty where they cannot say the same, or share nothing. */
  public Optional<double[]> features(int left, int right) {
    return new SameClaim(evidence, figures, values -> 1).features(left, right);
  }

  /**
   * The groups that come of a likeness.
   *
   * @param likeness of two statements by their features, 0 to 1
   * @param threshold from which likeness on two statements say the same
   */
  public List<List<Integer>> claims(ToDoubleFunction<double[]> likeness, double threshold) {
    SameClaim same = new SameClaim(evidence, figures, likeness);
    return new ClaimFinder(evidence, same, candidates, threshold).find();
  }
}
