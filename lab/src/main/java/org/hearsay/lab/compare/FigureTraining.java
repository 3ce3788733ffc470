package org.hearsay.lab.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.compare.FigurePairs;
import org.hearsay.lab.compare.LogisticRegression.Example;

/**
 * Learns how likely two figures count the same thing in the same situation, from stories whose
 * series are known. Prints how well it does on each story when it has learned from the others: the
 * series, and the discrepancies that come of them.
 *
 * <pre>./lab/run train-figures ../shared/eval TARGET</pre>
 */
public final class FigureTraining {

  private static final double PENALTY = 100;
  private static final List<Double> THRESHOLDS = List.of(0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6);

  private final List<GoldFigures> stories = new ArrayList<>();

  private FigureTraining() {}

  /**
   * Trains and writes the weights.
   *
   * @param args the folder of evaluation data; the file to write
   */
  public static void main(String[] args) throws IOException {
    Path eval = Path.of(args[0]);
    FigureTraining training = new FigureTraining();
    GoldStory.all(eval)
        .forEach(s -> training.stories.add(new GoldFigures(s.name(), s.gold(), s.read())));
    training.crossValidate();
    training.write(Path.of(args[1]));
  }

  private void crossValidate() {
    List<List<Example>> examples = stories.stream().map(GoldFigures::examples).toList();
    Map<Double, PairScore> totals = new LinkedHashMap<>();
    Map<Double, DenialScore> clashes = new LinkedHashMap<>();
    for (int held = 0; held < stories.size(); held++) {
      LogisticRegression model = fit(examples, held);
      for (double threshold : THRESHOLDS) {
        PairScore score = stories.get(held).score(model::probability, threshold);
        totals.merge(threshold, score, PairScore::plus);
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", stories.get(held).name(), threshold, score);
        DenialScore clash = stories.get(held).clashes(model::probability, threshold);
        clashes.merge(threshold, clash, DenialScore::plus);
      }
    }
    totals.forEach((t, score) -> System.out.printf(Locale.ROOT, "all %.2f %s%n", t, score));
    clashes.forEach((t, score) -> System.out.printf(Locale.ROOT, "clashes %.2f %s%n", t, score));
  }

  private LogisticRegression fit(List<List<Example>> examples, int held) {
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i != held) {
        all.addAll(examples.get(i));
      }
    }
    return LogisticRegression.fit(all, PENALTY);
  }

  private void write(Path target) throws IOException {
    LogisticRegression model = fit(stories.stream().map(GoldFigures::examples).toList(), -1);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of what speaks for two figures' counting the same: figures.card.md.");
    lines.add("# Made by the lab's train-figures; do not edit.");
    lines.add(line(model.bias(), "always"));
    for (int i = 0; i < model.weights().length; i++) {
      lines.add(line(model.weights()[i], FigurePairs.features().get(i)));
    }
    Files.write(target, lines);
  }

  private static String line(double weight, String name) {
    return String.format(Locale.ROOT, "%.4f %s", weight, name);
  }
}
