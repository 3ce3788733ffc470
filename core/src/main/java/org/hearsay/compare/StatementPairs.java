package org.hearsay.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;

/**
 * The statements of a story and, for each pair of them, what speaks for and against their saying
 * the same: what the weights of that are learned from, and measured with.
 */
public final class StatementPairs {

  private final Evidence evidence;
  private final SharedFigures figures;
  private final Voices voices;
  private final SameClaim unweighed;
  private final Iterable<Candidates.Pair> candidates;

  /** Reads what the reports of a story say. */
  public StatementPairs(Story story) {
    evidence = Comparer.gather(story);
    candidates = new Candidates(evidence.gists(), evidence.weights()).pairs();
    figures = new SharedFigures(evidence, new FigureFinder(evidence).series());
    voices = new Voices(evidence);
    unweighed = new SameClaim(evidence, figures, voices, values -> 1);
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
    return unweighed.features(left, right);
  }

  /** The figures of the same story. */
  public FigurePairs figures() {
    return new FigurePairs(evidence);
  }

  /** The names of the features of those who may deny what others say, in order. */
  public static List<String> featuresOfDenials() {
    return Disagreement.FEATURES;
  }

  /** Who may deny what others say. */
  public List<Opposed> opposed() {
    OpposedFinder finder = new OpposedFinder(evidence);
    return IntStream.range(0, evidence.statements().size())
        .boxed()
        .flatMap(s -> finder.of(s).stream())
        .toList();
  }

  /**
   * The discrepancies that come of a likelihood.
   *
   * @param likelihood that one denies what the other says, by their features, 0 to 1
   * @param threshold from which likelihood on one is held to deny the other
   */
  public List<Discrepancy> denials(ToDoubleFunction<double[]> likelihood, double threshold) {
    DenialFinder finder =
        new DenialFinder(evidence, repeats(), new OpposedFinder(evidence), likelihood, threshold);
    return finder.find().stream().map(Clash::discrepancy).toList();
  }

  /** Statements that copies only repeat, with their originals. */
  private Partition repeats() {
    Partition repeats = new Partition(evidence.statements().size());
    for (int s = 0; s < evidence.statements().size(); s++) {
      repeats.join(evidence.repeats().original(s), s);
    }
    return repeats;
  }

  /**
   * The groups that come of a likeness.
   *
   * @param likeness of two statements by their features, 0 to 1
   * @param threshold from which likeness on two statements say the same
   */
  public List<List<Integer>> claims(ToDoubleFunction<double[]> likeness, double threshold) {
    SameClaim same = new SameClaim(evidence, figures, voices, likeness);
    return new ClaimFinder(evidence, same, candidates, threshold).find();
  }
}
