package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.hearsay.compare.FigurePairs;
import org.hearsay.lab.compare.LogisticRegression.Example;
import org.hearsay.quantity.Quantity;

/**
 * A story of which it is known which figures count the same, held against the figures that were
 * found in it, by the rules of {@code score.py}.
 */
final class GoldFigures {

  /** A figure that no series of the gold names is most likely of none. */
  private static final double UNNAMED = 0.5;

  /** Two values of the gold, by their keys, the lesser first. */
  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final String name;
  private final FigurePairs figures;
  private final GoldClashes clashes;

  /** The gold's value that each figure stands for, by the figure's index. */
  private final Map<Integer, String> goldOf = new LinkedHashMap<>();

  /** Figures that stand where the gold has one, but with another value or statement. */
  private final Set<Integer> doubtful = new HashSet<>();

  private final Map<String, Integer> seriesOf = new LinkedHashMap<>();
  private final Set<Pair> same = new HashSet<>();
  private final Set<Pair> unclear = new HashSet<>();

  GoldFigures(String name, JsonNode gold, ReadStory story) {
    this.name = name;
    this.figures = story.figures();
    this.clashes = new GoldClashes(gold, story);
    Map<String, JsonNode> statements = new LinkedHashMap<>();
    gold.get("statements").forEach(node -> statements.put(node.get("id").asText(), node));
    int series = 0;
    for (JsonNode figure : gold.get("figures")) {
      for (JsonNode value : figure.get("values")) {
        seriesOf.put(key(value), series);
        match(
            value, Optional.ofNullable(statements.get(value.get(0).asText())).orElseThrow(), story);
      }
      series++;
    }
    gold.path("unclear_values")
        .forEach(pair -> unclear.add(Pair.of(pair.get(0).asText(), pair.get(1).asText())));
    addPairs();
  }

  private static String key(JsonNode value) {
    return value.get(0).asText() + ":" + value.get(1) + "-" + value.get(2);
  }

  private void match(JsonNode value, JsonNode place, ReadStory story) {
    Set<Integer> statements = story.at(place);
    for (int f = 0; f < figures.size(); f++) {
      Quantity figure = figures.quantity(f);
      if (statements.contains(figures.statementIndex(f))
          && isSame(figure.low(), value.get(1))
          && isSame(figure.high(), value.get(2))
          && story.holds(place, f)) {
        goldOf.put(f, key(value));
      } else if (story.holds(place, f)) {
        doubtful.add(f);
      }
    }
  }

  private static boolean isSame(Optional<BigDecimal> number, JsonNode value) {
    return value.isNull()
        ? number.isEmpty()
        : number.isPresent() && number.get().compareTo(value.decimalValue()) == 0;
  }

  private void addPairs() {
    for (String one : seriesOf.keySet()) {
      for (String other : seriesOf.keySet()) {
        if (one.compareTo(other) < 0 && areOne(one, other) && !isUnclear(one, other)) {
          same.add(Pair.of(one, other));
        }
      }
    }
  }

  private boolean areOne(String one, String other) {
    return Objects.equals(seriesOf.get(one), seriesOf.get(other));
  }

  private boolean isUnclear(String one, String other) {
    return unclear.contains(Pair.of(one.split(":", 2)[0], other.split(":", 2)[0]));
  }

  String name() {
    return name;
  }

  /** Every pair of figures found of which it is known whether they are of one series. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int left = 0; left < figures.size(); left++) {
      for (int right = left + 1; right < figures.size(); right++) {
        example(left, right).ifPresent(examples::add);
      }
    }
    return examples;
  }

  /** The gold's value that a figure stands for. */
  private Optional<String> gold(int figure) {
    return Optional.ofNullable(goldOf.get(figure));
  }

  private Optional<Example> example(int left, int right) {
    Optional<String> one = gold(left);
    Optional<String> other = gold(right);
    if (one.isEmpty() && other.isEmpty()) {
      return Optional.empty();
    }
    if (one.isEmpty() || other.isEmpty()) {
      return mayBeNamed(left, right) ? Optional.empty() : features(left, right, false, UNNAMED);
    }
    return one.equals(other) || isUnclear(one.get(), other.get())
        ? Optional.empty()
        : features(left, right, areOne(one.get(), other.get()), 1);
  }

  /** A value given again, or inside a statement of the gold that was cut otherwise. */
  private boolean mayBeNamed(int left, int right) {
    Quantity one = figures.quantity(left);
    Quantity other = figures.quantity(right);
    return one.low().equals(other.low()) && one.high().equals(other.high())
        || doubtful.contains(left)
        || doubtful.contains(right);
  }

  private Optional<Example> features(int left, int right, boolean positive, double weight) {
    return figures.features(left, right).map(f -> new Example(f, positive, weight));
  }

  /** How well the series made by a likeness fit. */
  PairScore score(ToDoubleFunction<double[]> likeness, double threshold) {
    Set<Pair> joined = new HashSet<>();
    for (List<Integer> group : figures.series(likeness, threshold)) {
      for (int left : group) {
        for (int right : group) {
          join(gold(left), gold(right), joined);
        }
      }
    }
    int right = (int) joined.stream().filter(same::contains).count();
    return new PairScore(right, joined.size(), same.size());
  }

  /** How well the discrepancies of figures fit that come of a likeness. */
  DenialScore clashes(ToDoubleFunction<double[]> likeness, double threshold) {
    return clashes.score(figures.discrepancies(likeness, threshold));
  }

  private void join(Optional<String> one, Optional<String> other, Set<Pair> joined) {
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      if (!isUnclear(one.get(), other.get())) {
        joined.add(Pair.of(one.get(), other.get()));
      }
    }
  }
}
