package org.hearsay.lab.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
  private static final List<Double> THRESHOLDS = List.of(0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7);

  /** The stories go into so many parts; each is scored by what the others taught. */
  private static final int PARTS = 5;

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
    Map<String, DenialScore> totals = new TreeMap<>();
    for (int part = 0; part < PARTS; part++) {
      LogisticRegression model = LogisticRegression.fit(without(part, examples), PENALTY);
      for (int held = part; held < stories.size(); held += PARTS) {
        score(stories.get(held), model, totals);
      }
    }
    totals.forEach((t, score) -> System.out.printf(Locale.ROOT, "%s %s%n", t, score));
  }

  private static List<Example> without(int part, List<List<Example>> examples) {
    List<Example> others = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      others.addAll(i % PARTS == part ? List.of() : examples.get(i));
    }
    return others;
  }

  private static void score(
      GoldDenials story, LogisticRegression model, Map<String, DenialScore> totals) {
    for (double threshold : THRESHOLDS) {
      DenialScore score = story.score(model::probability, threshold);
      String kind = story.isReal() ? "real" : "known";
      totals.merge(
          String.format(Locale.ROOT, "%s %.2f", kind, threshold), score, DenialScore::plus);
      System.out.printf(Locale.ROOT, "%s %.2f %s%n", story.name(), threshold, score);
    }
  }

  private static void write(LogisticRegression model, Path target) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of what speaks for one statement's denying another: denials.card.md.");
    lines.add("# Made by the lab's train-denials; do not edit.");
    lines.addAll(model.lines(StatementPairs.featuresOfDenials()));
    Files.write(target, lines);
  }
}
