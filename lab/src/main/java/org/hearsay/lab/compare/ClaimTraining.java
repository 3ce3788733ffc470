package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.compare.StatementPairs;
import org.hearsay.lab.compare.LogisticRegression.Example;

/**
 * Learns how likely two statements say the same, from stories whose claims are known and from pairs
 * of real reports that were judged one by one. Prints how well it does on each story when it has
 * learned from the others.
 *
 * <pre>./lab/run train-claims ../shared/eval TARGET</pre>
 */
public final class ClaimTraining {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path GOLD = Path.of("lab", "gold", "compare");
  private static final double PENALTY = 20;
  private static final double REAL = 0.3;
  private static final List<Double> THRESHOLDS = List.of(0.25, 0.3, 0.35, 0.4, 0.45, 0.5);

  private final List<GoldClaims> stories = new ArrayList<>();
  private final List<Example> real = new ArrayList<>();

  private ClaimTraining() {}

  /**
   * Trains and writes the weights.
   *
   * @param args the folder of evaluation data; the file to write
   */
  public static void main(String[] args) throws IOException {
    Path eval = Path.of(args[0]);
    ClaimTraining training = new ClaimTraining();
    GoldStory.all(eval)
        .forEach(s -> training.stories.add(new GoldClaims(s.name(), s.gold(), s.read())));
    training.readJudged(eval);
    training.crossValidate();
    training.write(Path.of(args[1]));
  }

  /** Lines with a set of reports, the ids of one story's reports, and judged pairs of places. */
  private void readJudged(Path eval) throws IOException {
    for (String line : Files.readAllLines(GOLD.resolve("judged-pairs.jsonl"))) {
      JsonNode story = JSON.readTree(line);
      Path file = eval.resolve("stories").resolve(story.get("set").asText());
      ReadStory read = ReadStory.of(StoryReports.of(file, story.get("reports")));
      story.get("pairs").forEach(pair -> addJudged(read, pair));
    }
  }

  private void addJudged(ReadStory read, JsonNode pair) {
    for (int left : read.at(pair.get("left"))) {
      for (int right : read.at(pair.get("right"))) {
        if (left != right) {
          read.pairs()
              .features(left, right)
              .ifPresent(f -> real.add(new Example(f, pair.get("same").asBoolean(), REAL)));
          return;
        }
      }
    }
  }

  private void crossValidate() {
    List<List<Example>> examples = stories.stream().map(GoldClaims::examples).toList();
    Map<Double, PairScore> totals = new LinkedHashMap<>();
    for (int held = 0; held < stories.size(); held++) {
      LogisticRegression model = fit(examples, held);
      for (double threshold : THRESHOLDS) {
        PairScore score = stories.get(held).score(model::probability, threshold);
        totals.merge(threshold, score, PairScore::plus);
        System.out.printf(Locale.ROOT, "%s %.2f %s%n", stories.get(held).name(), threshold, score);
      }
    }
    totals.forEach((t, score) -> System.out.printf(Locale.ROOT, "all %.2f %s%n", t, score));
  }

  private LogisticRegression fit(List<List<Example>> examples, int held) {
    List<Example> all = new ArrayList<>(real);
    for (int i = 0; i < examples.size(); i++) {
      if (i != held) {
        all.addAll(examples.get(i));
      }
    }
    return LogisticRegression.fit(all, PENALTY);
  }

  private void write(Path target) throws IOException {
    LogisticRegression model = fit(stories.stream().map(GoldClaims::examples).toList(), -1);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of what speaks for two statements' saying the same: claims.card.md.");
    lines.add("# Made by the lab's train-claims; do not edit.");
    lines.addAll(model.lines(StatementPairs.features()));
    Files.write(target, lines);
  }
}
