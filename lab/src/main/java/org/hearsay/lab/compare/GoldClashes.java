package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.compare.Discrepancy;

/**
 * The discrepancies of figures that are known in a story, held against those found in it, by the
 * rules of {@code score.py}.
 */
final class GoldClashes {

  private static final String FIGURE = "figure";

  private final List<Sides> known = new ArrayList<>();

  /** Right to name, no fault to leave out. */
  private final List<Sides> allowed = new ArrayList<>();

  GoldClashes(JsonNode gold, ReadStory story) {
    Map<String, Set<Integer>> found = new HashMap<>();
    gold.get("statements").forEach(node -> found.put(node.get("id").asText(), story.at(node)));
    for (JsonNode node : gold.get("discrepancies")) {
      if (node.get("kind").asText().equals(FIGURE)) {
        known.add(Sides.of(node, found));
      }
    }
    for (JsonNode node : gold.path("allowed_discrepancies")) {
      if (node.path("kind").asText(FIGURE).equals(FIGURE)) {
        allowed.add(Sides.of(node, found));
      }
    }
  }

  DenialScore score(List<Discrepancy> named) {
    int hit = (int) known.stream().filter(k -> named.stream().anyMatch(k::isNamedBy)).count();
    int right = (int) named.stream().filter(this::isRight).count();
    return new DenialScore(hit, known.size(), right, named.size());
  }

  private boolean isRight(Discrepancy named) {
    return Stream.concat(known.stream(), allowed.stream()).anyMatch(s -> s.isNamedBy(named));
  }
}
