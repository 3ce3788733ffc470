package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that comes twice says nothing new. */
class ExactCopyTest {

  @TempDir private Path folder;

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Run.EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyChangesNoNumberOfOrigins(Path report) throws IOException {
    List<Path> story = siblings(report);
    JsonNode without = compare(story);
    story.add(copyOf(report));
    JsonNode with = compare(story);

    assertThat(origins(with)).containsAllEntriesOf(origins(without));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aReportDiffersFromItsCopyNoMoreThanFromItself(Path report) throws IOException {
    Set<Set<String>> alone = discrepancies(compare(List.of(report)));

    assertThat(discrepancies(compare(List.of(report, copyOf(report))))).isEqualTo(alone);
  }

  private static List<Path> siblings(Path report) throws IOException {
    try (Stream<Path> files = Files.list(report.resolveSibling("."))) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
    }
  }

  private Path copyOf(Path report) throws IOException {
    return Files.copy(report, folder.resolve("copy-of-" + report.getFileName()));
  }

  private static JsonNode compare(List<Path> reports) throws IOException {
    List<String> args = new ArrayList<>(List.of("compare", "--one-story", "--format", "json"));
    reports.forEach(report -> args.add(report.toString()));
    String out = Run.of(args.toArray(String[]::new)).out();
    return new ObjectMapper().readTree(out).get("stories").get(0);
  }

  /** The number of origins by what is said, of whichever report. */
  private static Map<String, Integer> origins(JsonNode story) {
    Map<String, String> texts = texts(story);
    Map<String, Integer> origins = new HashMap<>();
    for (JsonNode claim : story.get("claims")) {
      for (JsonNode statement : claim.get("statements")) {
        origins.merge(texts.get(statement.asText()), claim.get("origins").size(), Math::max);
      }
    }
    return origins;
  }

  private static Set<Set<String>> discrepancies(JsonNode story) {
    Map<String, String> texts = texts(story);
    Set<Set<String>> found = new HashSet<>();
    for (JsonNode discrepancy : story.get("discrepancies")) {
      Set<String> said = new TreeSet<>();
      discrepancy.get("left").forEach(s -> said.add(texts.get(s.asText())));
      discrepancy.get("right").forEach(s -> said.add(texts.get(s.asText())));
      found.add(said);
    }
    return found;
  }

  private static Map<String, String> texts(JsonNode story) {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode statement : story.get("statements")) {
      texts.put(statement.get("id").asText(), statement.get("text").asText());
    }
    return texts;
  }
}
