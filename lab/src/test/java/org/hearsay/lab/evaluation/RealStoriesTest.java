package org.hearsay.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold of real stories holds offsets alone; they must fit the reports. */
class RealStoriesTest {

  private static final Path GOLD = Path.of("gold", "compare", "real");
  private static final Path REPORTS = Path.of("..", "..", "shared", "eval", "stories");

  static List<GoldStory> stories() throws IOException {
    try (Stream<Path> files = Files.walk(GOLD)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(GoldStory::read)
          .toList();
    }
  }

  @Test
  void noTextOfAReportStandsInTheGold() throws IOException {
    assertThat(stories().stream().flatMap(story -> story.all("statements")))
        .isNotEmpty()
        .noneMatch(statement -> statement.has("text"));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyPlaceIsOneOfItsReport(GoldStory story) {
    assumeTrue(Files.isDirectory(REPORTS), () -> "the reports are not in " + REPORTS);
    GoldStory read = story.with(REPORTS.resolve(story.gold().path("from").asText()));
    assertThat(Stream.concat(statements(read), speakers(read)))
        .isNotEmpty()
        .allSatisfy(slice -> assertThat(slice).isNotBlank().isEqualTo(slice.strip()));
  }

  private static Stream<String> statements(GoldStory story) {
    return story
        .all("statements")
        .map(
            each ->
                story.slice(
                    each.path("report").asText(),
                    each.path("start").asInt(),
                    each.path("end").asInt()));
  }

  private static Stream<String> speakers(GoldStory story) {
    return story
        .all("speakers")
        .flatMap(each -> GoldStory.items(each.path("surface")))
        .map(
            (JsonNode at) ->
                story.slice(at.path(0).asText(), at.path(1).asInt(), at.path(2).asInt()));
  }
}
