package org.hearsay.lab.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.compare.StatementPairs;
import org.hearsay.lab.compare.LogisticRegression.Example;

/**
 * Learns how likely one statement denies another, from stories whose denials are known. Prints how
 * well it does on each story when it has learned from the others.
 *
 * <pre>./lab/run train-denials ../shared/eval TARGET</pre>
 */
public final class DenialTraining {

  private static final double PENALTY = 10;
  private static final List<Double> THRESHOLDS = List.of(0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6);

  private DenialTraining() {}

  /**
   * Trains and writes the weights.
   *
   * @param args the folder of evaluation data; the file to write
   */
  public static void main(String[] args) throws IOException {
    Path eval = Path.of(args[0]);
    List<GoldDenials> stories =
        Stream.concat(GoldStory.all(eval).stream(), GoldStory.judgedForDenials(eval).stream())
            .map(GoldDenials::new)
            .toList();
    List<List<Example>> examples = stories.stream().map(GoldDenials::examples).toList();
    crossValidate(stories, examples);
    List<Example> all = examples.stream().flatMap(List::stream).toList();
    write(LogisticRegression.fit(all, PENALTY), Path.of(args[1]));
  }

  private static void crossValidate(List<GoldDenials> stories, List<List<Example>> examples) {
    Map<String, DenialScore> totals = new LinkedHashMap<>();
    for (int held = 0; held < stories.size(); held++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        others.addAll(i == held ? List.of() : examples.get(i));
      }
      LogisticRegression model = LogisticRegression.fit(others, PENALTY);
      for (double threshold : THRESHOLDS) {
        DenialScore score = stories.get(held).score(model::probability, threshold);
        String kind = stories.get(held).isReal() ? "real" : "known";
        totals.merge(
            String.format(Locale.ROOT, "%s %.2f", kind, threshold), score, DenialScore::plus);
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", stories.get(held).name(), threshold, score);
      }
    }
    totals.forEach((t, score) -> System.out.printf(Locale.ROOT, "%s %s%n", t, score));
  }

  private static void write(LogisticRegression model, Path target) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of what speaks for one statement's denying another: denials.card.md.");
    lines.add("# Made by the lab's train-denials; do not edit.");
    lines.addAll(model.lines(StatementPairs.featuresOfDenials()));
    Files.write(target, lines);
  }
}
