package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.Opposed;
import org.hearsay.compare.StatementPairs;

/**
 * A story whose denials are known, held against the statements that were found in it, by the rules
 * of {@code score.py}.
 */
final class GoldDenials {

  private static final String DENIAL = "denial";

  private final String name;
  private final StatementPairs pairs;
  private final List<Opposed> opposed;
  private final List<Sides> denials = new ArrayList<>();

  /** Right to name, no fault to leave out. */
  private final List<Sides> allowed = new ArrayList<>();

  /** What differs in any way, parts of statements included: no example of what does not. */
  private final List<Sides> doubtful = new ArrayList<>();

  GoldDenials(GoldStory story) {
    this.name = story.name();
    this.pairs = story.read().pairs();
    this.opposed = pairs.opposed();
    Map<String, Set<Integer>> found = new HashMap<>();
    Map<String, Set<Integer>> within = new HashMap<>();
    for (JsonNode node : story.gold().get("statements")) {
      found.put(node.get("id").asText(), story.read().at(node));
      within.put(node.get("id").asText(), story.read().within(node));
    }
    for (JsonNode node : story.gold().get("discrepancies")) {
      if (isDenial(node.path("kind"))) {
        denials.add(Sides.of(node, found));
      }
      doubtful.add(Sides.of(node, within));
    }
    for (JsonNode node : story.gold().path("allowed_discrepancies")) {
      if (!node.has("kind") || isDenial(node.get("kind"))) {
        allowed.add(Sides.of(node, found));
      }
      doubtful.add(Sides.of(node, within));
    }
  }

  /** A difference of one kind, or of any of several. */
  private static boolean isDenial(JsonNode kind) {
    return kind.asText().equals(DENIAL)
        || StreamSupport.stream(kind.spliterator(), false).anyMatch(GoldDenials::isDenial);
  }

  /** True for a story of real reports of which nothing but the denials is known. */
  boolean isReal() {
    return name.startsWith(GoldStory.JUDGED);
  }

  String name() {
    return name;
  }

  /** Those of whom it is known whether one denies the other. */
  List<LogisticRegression.Example> examples() {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (Opposed pair : opposed) {
      boolean denies = isIn(denials, pair);
      if (denies || !isIn(doubtful, pair)) {
        examples.add(new LogisticRegression.Example(pair.features(), denies, 1));
      }
    }
    return examples;
  }

  private static boolean isIn(List<Sides> some, Opposed pair) {
    return some.stream().anyMatch(sides -> sides.holds(pair.against(), pair.said()));
  }

  /** How well the denials found by a likelihood fit. */
  DenialScore score(ToDoubleFunction<double[]> likelihood, double threshold) {
    List<Discrepancy> found = pairs.denials(likelihood, threshold);
    Set<Sides> right = new HashSet<>(denials);
    right.addAll(allowed);
    int hit = (int) denials.stream().filter(d -> found.stream().anyMatch(d::isNamedBy)).count();
    int good =
        (int) found.stream().filter(f -> right.stream().anyMatch(s -> s.isNamedBy(f))).count();
    return new DenialScore(hit, denials.size(), good, found.size());
  }
}
