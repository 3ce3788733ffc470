package org.hearsay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The ids that a result refers to. */
final class JsonReferences {

  private static final Set<String> FIELDS =
      Set.of("entity", "speaker", "outer", "attribution", "source", "statement", "speaks_for");
  private static final Set<String> LISTS = Set.of("via", "left", "right", "statements");

  private final Set<String> found = new HashSet<>();

  private JsonReferences() {}

  static Set<String> in(JsonNode result) {
    JsonReferences references = new JsonReferences();
    references.collect(result);
    return references.found;
  }

  /** Those that lead nowhere. */
  static Set<String> danglingIn(JsonNode result) {
    Set<String> references = in(result);
    references.removeAll(new HashSet<>(result.findValuesAsText("id")));
    return references;
  }

  private void collect(JsonNode node) {
    Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      if (FIELDS.contains(field.getKey())) {
        add(field.getValue());
      } else if (LISTS.contains(field.getKey())) {
        StreamSupport.stream(field.getValue().spliterator(), false).forEach(this::add);
      }
    }
    node.forEach(this::collect);
  }

  private void add(JsonNode value) {
    if (value.isTextual()) {
      found.add(value.asText());
    }
  }
}
