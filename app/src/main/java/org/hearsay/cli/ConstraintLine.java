package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.hearsay.story.Constraints.IdPair;

/**
 * One correction by hand: {@code {"same":[id,id]}} or {@code {"apart":[id,id]}}. Other fields, such
 * as a note, are passed over.
 *
 * @param same true if the two reports tell one story, false if they do not
 */
record ConstraintLine(boolean same, IdPair pair) {

  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no correction; its message says why, for people
   */
  static ConstraintLine parse(String line) {
    JsonNode node = json(line);
    if (node.has("same") == node.has("apart")) {
      throw new IllegalArgumentException(
          "not a line of the form {\"same\": [id, id]} or {\"apart\": [id, id]}");
    }
    boolean same = node.has("same");
    return new ConstraintLine(same, pair(same ? "same" : "apart", node));
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("broken JSON", e);
    }
  }

  private static IdPair pair(String kind, JsonNode node) {
    JsonNode ids = node.get(kind);
    if (!ids.isArray() || ids.size() != 2 || !isId(ids.get(0)) || !isId(ids.get(1))) {
      throw new IllegalArgumentException("\"" + kind + "\" is not two ids: " + ids);
    }
    if (ids.get(0).asText().equals(ids.get(1).asText())) {
      throw new IllegalArgumentException("\"" + kind + "\" names one report twice: " + ids);
    }
    return new IdPair(ids.get(0).asText(), ids.get(1).asText());
  }

  /** As in a report, an id may be written as a number. */
  private static boolean isId(JsonNode node) {
    return node.isTextual() || node.isNumber();
  }
}
