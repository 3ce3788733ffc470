package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.hearsay.compare.StatementPairs;

/**
 * A story whose claims are known, held against the statements that were found in it, by the rules
 * of {@code score.py}.
 */
final class GoldClaims {

  /** Two statements of the gold, by their ids, the lesser first. */
  private record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  private final String name;
  private final StatementPairs pairs;

  /** The statements found that stand for each one of the gold. */
  private final Map<String, Set<Integer>> found = new LinkedHashMap<>();

  private final Set<Pair> same = new HashSet<>();
  private final Set<Pair> unclear = new HashSet<>();

  GoldClaims(String name, JsonNode gold, ReadStory story) {
    this.name = name;
    this.pairs = story.pairs();
    gold.get("statements").forEach(node -> found.put(node.get("id").asText(), story.at(node)));
    gold.get("claims").forEach(claim -> addAll(ids(claim), same));
    gold.path("unclear_pairs").forEach(pair -> addAll(ids(pair), unclear));
    for (JsonNode utterance : gold.path("utterances")) {
      List<String> ids = new ArrayList<>();
      utterance.get("versions").forEach(version -> ids.add(version.get(0).asText()));
      addAll(ids, unclear);
    }
    unclear.removeAll(same);
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(id -> ids.add(id.asText()));
    return ids;
  }

  private static void addAll(List<String> ids, Set<Pair> pairs) {
    for (int i = 0; i < ids.size(); i++) {
      for (int k = 0; k < i; k++) {
        pairs.add(Pair.of(ids.get(i), ids.get(k)));
      }
    }
  }

  String name() {
    return name;
  }

  /** Every pair of statements found of which it is known whether they say the same. */
  List<LogisticRegression.Example> examples() {
    Map<Integer, Set<String>> gold = goldOf();
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (Map.Entry<Integer, Set<String>> left : gold.entrySet()) {
      for (Map.Entry<Integer, Set<String>> right : gold.entrySet()) {
        if (left.getKey() < right.getKey()) {
          example(left, right).ifPresent(examples::add);
        }
      }
    }
    return examples;
  }

  private Optional<LogisticRegression.Example> example(
      Map.Entry<Integer, Set<String>> left, Map.Entry<Integer, Set<String>> right) {
    Set<Pair> between = between(left.getValue(), right.getValue());
    boolean positive = between.stream().anyMatch(same::contains);
    boolean known = positive || between.stream().noneMatch(unclear::contains);
    return between.isEmpty() || !known
        ? Optional.empty()
        : pairs
            .features(left.getKey(), right.getKey())
            .map(features -> new LogisticRegression.Example(features, positive, 1));
  }

  private Map<Integer, Set<String>> goldOf() {
    Map<Integer, Set<String>> gold = new LinkedHashMap<>();
    found.forEach(
        (id, statements) ->
            statements.forEach(s -> gold.computeIfAbsent(s, k -> new TreeSet<>()).add(id)));
    return gold;
  }

  private static Set<Pair> between(Set<String> some, Set<String> others) {
    Set<Pair> between = new HashSet<>();
    for (String one : some) {
      for (String other : others) {
        if (!one.equals(other)) {
          between.add(Pair.of(one, other));
        }
      }
    }
    return between;
  }

  /** How well the groups made by a likeness fit the claims. */
  PairScore score(ToDoubleFunction<double[]> likeness, double threshold) {
    Set<Pair> joined = new HashSet<>();
    for (List<Integer> group : pairs.claims(likeness, threshold)) {
      joined.addAll(joined(new HashSet<>(group)));
    }
    joined.removeAll(unclear);
    int right = (int) joined.stream().filter(same::contains).count();
    return new PairScore(right, joined.size(), same.size());
  }

  private Set<Pair> joined(Set<Integer> group) {
    Set<Pair> joined = new HashSet<>();
    found.forEach(
        (one, some) ->
            found.forEach(
                (other, others) -> {
                  Set<Integer> inside = new HashSet<>(some);
                  inside.addAll(others);
                  inside.retainAll(group);
                  boolean both =
                      some.stream().anyMatch(group::contains)
                          && others.stream().anyMatch(group::contains);
                  if (!one.equals(other) && both && inside.size() > 1) {
                    joined.add(Pair.of(one, other));
                  }
                }));
    return joined;
  }
}
