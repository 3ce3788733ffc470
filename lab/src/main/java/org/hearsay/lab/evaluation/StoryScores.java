package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table of stories: a name and a figure in each column that has one.
 *
 * @param name of a story, or of what its stories were put together by
 * @param figures in per cent by column head; a column without a figure is not there
 */
record StoryScores(String name, Map<String, Double> figures) {

  private static final Map<String, String> COLUMNS = columns();

  StoryScores {
    figures = Map.copyOf(figures);
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("one story", "one story/percent");
    columns.put("statement found", "statement found/percent");
    columns.put("source", "source/percent");
    columns.put("stance", "stance/percent");
    columns.put("chain", "chain/percent");
    columns.put("same claim, precision", "same claim/p");
    columns.put("same claim", "same claim/f1");
    columns.put("same utterance", "same utterance/f1");
    columns.put("wording", "wording/percent");
    columns.put("figure series", "figure series/f1");
    columns.put("verdict", "verdict/percent");
    columns.put("discrepancy found", "discrepancy found/percent");
    columns.put("discrepancy right", "discrepancy right/percent");
    columns.put("origins", "origins/percent");
    columns.put("several origins", "origins, several/percent");
    columns.put("same source", "same source/f1");
    return columns;
  }

  /** The row of what {@code score.py compare} printed. */
  static StoryScores of(String name, JsonNode scores) {
    Map<String, Double> figures = new LinkedHashMap<>();
    COLUMNS.forEach(
        (head, path) -> {
          JsonNode figure = scores.at("/" + path);
          if (figure.isNumber()) {
            figures.put(head, figure.asDouble());
          }
        });
    return new StoryScores(name, figures);
  }

  /** The mean of each column over the rows that have a figure there. */
  static StoryScores mean(String name, List<StoryScores> rows) {
    Map<String, Double> means = new LinkedHashMap<>();
    for (String head : COLUMNS.keySet()) {
      OptionalDouble mean =
          rows.stream()
              .flatMap(row -> Optional.ofNullable(row.figures.get(head)).stream())
              .mapToDouble(Double::doubleValue)
              .average();
      mean.ifPresent(value -> means.put(head, value));
    }
    return new StoryScores(name, means);
  }

  /** The rows as a Markdown table; a column without a figure is blank. */
  static String table(List<StoryScores> rows) {
    return line(Stream.concat(Stream.of("story"), COLUMNS.keySet().stream()))
        + line(Stream.generate(() -> "---").limit(COLUMNS.size() + 1))
        + rows.stream().map(StoryScores::line).collect(Collectors.joining());
  }

  private String line() {
    return line(Stream.concat(Stream.of(name), COLUMNS.keySet().stream().map(this::cell)));
  }

  private String cell(String head) {
    return Optional.ofNullable(figures.get(head))
        .map(figure -> String.format(Locale.ROOT, "%.1f", figure))
        .orElse("");
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
