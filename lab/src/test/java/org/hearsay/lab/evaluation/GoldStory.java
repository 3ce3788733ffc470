package org.hearsay.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A story: what a careful reader finds in it, and the texts of its reports by id.
 *
 * @param name its set and file name, such as {@code tuned/viaduct}
 * @param gold the one story of the {@code .json} file
 * @param texts the reports in their order, by id; none if no {@code .jsonl} lies beside the gold
 */
record GoldStory(String name, JsonNode gold, Map<String, String> texts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the file of one story, and its reports from the {@code .jsonl} beside it if there is one.
   *
   * @param file the {@code .json} file
   * @throws UncheckedIOException if the file is missing or one is no JSON
   * @throws IllegalArgumentException if the file holds several stories, or two reports share an id
   */
  static GoldStory read(Path file) {
    String base = file.getFileName().toString().replace(".json", "");
    JsonNode stories = parse(content(file));
    if (stories.size() != 1) {
      throw new IllegalArgumentException(file + ": one story expected, found " + stories.size());
    }
    String name = file.getName(file.getNameCount() - 2) + "/" + base;
    Path reports = file.resolveSibling(base + ".jsonl");
    Map<String, String> texts = Files.exists(reports) ? texts(reports) : Map.of();
    return new GoldStory(name, stories.get(0), texts);
  }

  /** The same story with those of its reports that a file of many holds. */
  GoldStory with(Path reports) {
    Map<String, String> texts = texts(reports);
    texts.keySet().retainAll(all("reports").map(JsonNode::asText).toList());
    return new GoldStory(name, gold, texts);
  }

  /** The objects or lists under a field of the gold; none if it is absent. */
  Stream<JsonNode> all(String field) {
    return items(gold.path(field));
  }

  /** The ids of statements that the gold refers to, wherever it does. */
  Stream<String> references() {
    Stream<JsonNode> groups =
        Stream.of("claims", "unclear_pairs", "unclear_values").flatMap(this::all);
    Stream<JsonNode> sides =
        Stream.of("discrepancies", "allowed_discrepancies")
            .flatMap(this::all)
            .flatMap(clash -> Stream.of(clash.path("left"), clash.path("right")));
    Stream<JsonNode> heads =
        Stream.concat(
                all("utterances").map(said -> said.path("versions")),
                Stream.concat(all("figures"), all("credited")).map(each -> each.path("values")))
            .flatMap(GoldStory::items)
            .map(value -> value.path(0));
    Stream<JsonNode> listed = Stream.concat(groups, sides).flatMap(GoldStory::items);
    return Stream.concat(listed, heads).map(JsonNode::asText);
  }

  /**
   * A slice of a report.
   *
   * @param start in code points
   * @param end in code points, exclusive
   * @throws IndexOutOfBoundsException if the report is shorter
   */
  String slice(String report, int start, int end) {
    String text = texts.getOrDefault(report, "");
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** The elements of a list; a lone value is a list of one. */
  static Stream<JsonNode> items(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  @Override
  public String toString() {
    return name;
  }

  private static Map<String, String> texts(Path file) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : lines(file)) {
      JsonNode report = parse(line);
      String id = report.path("id").asText();
      if (texts.put(id, report.path("text").asText()) != null) {
        throw new IllegalArgumentException(file + ": two reports named " + id);
      }
    }
    return texts;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path file) {
    return content(file).lines().toList();
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
