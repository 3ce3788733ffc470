package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Several stories put together as if one run had compared them all, so that every statement counts
 * the same, be its story long or short. Mutable: stories are added one by one.
 */
final class PooledStories {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArrayNode golds = JSON.createArrayNode();
  private final ArrayNode reports = JSON.createArrayNode();
  private final ArrayNode stories = JSON.createArrayNode();

  /** Adds the stories of a gold file and of what Hearsay printed for their reports. */
  void add(String name, Path gold, Path output) throws IOException {
    JSON.readTree(gold.toFile()).forEach(golds::add);
    JsonNode compared = JSON.readTree(output.toFile());
    compared.path("reports").forEach(reports::add);
    compared.path("stories").forEach(story -> stories.add(renamed((ObjectNode) story, name)));
  }

  /** Writes what was added in the shape of one gold file and of one output. */
  void write(Path gold, Path output) throws IOException {
    JSON.writeValue(gold.toFile(), golds);
    ObjectNode all = JSON.createObjectNode();
    all.set("reports", reports);
    all.set("stories", stories);
    JSON.writeValue(output.toFile(), all);
  }

  /** Every run counts its stories from s1. */
  private static ObjectNode renamed(ObjectNode story, String name) {
    return story.put("id", name + "/" + story.path("id").asText());
  }
}
