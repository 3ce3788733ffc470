package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The scores of one task.
 *
 * @param scores what the scorer printed
 */
record Row(Task task, JsonNode scores) {

  /** Each figure as "head value"; one that the scorer left out is not there. */
  List<String> figures() {
    List<String> figures = new ArrayList<>();
    task.figures()
        .forEach(
            (head, path) -> {
              JsonNode figure = scores.at("/" + path);
              if (!figure.isMissingNode()) {
                figures.add(head + " " + figure.asText());
              }
            });
    return figures;
  }
}
