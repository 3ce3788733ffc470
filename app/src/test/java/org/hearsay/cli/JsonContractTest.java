package org.hearsay.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the contract holds for the project's own sample reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonContractTest {

  private JsonNode comparison;

  /** The sample reports, each with characters beyond the basic plane before its text. */
  @BeforeAll
  void compareTheExamples(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(Run.EXAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        String text = Files.readString(file);
        String emoji = text.replaceFirst("\n\n", "\n\n\uD83C\uDFDB \uD83D\uDE00 ");
        Files.writeString(folder.resolve(file.getFileName()), emoji);
      }
    }
    String out = Run.of("compare", "--format", "json", folder.toString()).out();
    comparison = new ObjectMapper().readTree(out);
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private Stream<JsonNode> all(String list) {
    return each(comparison.get("stories")).flatMap(story -> each(story.get(list)));
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    each(comparison.get("reports"))
        .forEach(r -> texts.put(r.get("id").asText(), r.get("text").asText()));
    return texts;
  }

  @Test
  void everyStatementIsTheSliceThatItPointsAt() {
    Map<String, String> texts = texts();
    assertThat(all("statements")).isNotEmpty();
    assertThat(all("statements"))
        .allSatisfy(
            statement -> {
              String text = requireNonNull(texts.get(statement.get("report").asText()));
              int start = text.offsetByCodePoints(0, statement.get("start").asInt());
              int end = text.offsetByCodePoints(0, statement.get("end").asInt());
              assertThat(statement.get("text").asText()).isEqualTo(text.substring(start, end));
            });
  }

  @Test
  void idsAreUniqueInTheOutput() {
    List<String> ids = comparison.findValuesAsText("id");
    assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void everyIdThatIsReferredToIsThere() {
    assertThat(JsonReferences.in(comparison)).hasSizeGreaterThan(20);
    assertThat(JsonReferences.danglingIn(comparison)).as("dangling references").isEmpty();
  }

  @Test
  void indicesOfQuantitiesAndTimesAreWithinTheirReports() {
    Map<String, JsonNode> reports = new HashMap<>();
    each(comparison.get("reports")).forEach(r -> reports.put(r.get("id").asText(), r));
    assertThat(all("statements"))
        .allSatisfy(
            statement -> {
              JsonNode report = requireNonNull(reports.get(statement.get("report").asText()));
              for (String list : List.of("quantities", "times")) {
                for (JsonNode index : statement.get(list)) {
                  JsonNode found = report.get(list).get(index.asInt());
                  assertThat(found).as("%s %s", list, index).isNotNull();
                }
              }
            });
  }

  @Test
  void everyReportBelongsToOneStory() {
    List<String> told =
        each(comparison.get("stories"))
            .flatMap(story -> each(story.get("reports")))
            .map(JsonNode::asText)
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(texts().keySet());
  }

  @Test
  void theTextIsTheInputsText() throws IOException {
    String text = Files.readString(Run.EXAMPLES.resolve("ferry").resolve("2-npa.txt"));
    String out = Run.of("read", Run.example("ferry/2-npa.txt")).out();
    assertThat(new ObjectMapper().readTree(out).get("text").asText()).isEqualTo(text);
  }
}
