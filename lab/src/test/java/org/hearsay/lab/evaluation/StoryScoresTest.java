package org.hearsay.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryScoresTest {

  private static final String SCORES =
      """
      {"source": {"right": 9, "of": 12, "percent": 75.0}, "same claim": {"p": 80.0, "r": 40.0, "f1": 53.3}}
      """;

  @Test
  void aRowTakesWhatTheScorerPrinted() throws IOException {
    JsonNode scores = new ObjectMapper().readTree(SCORES);
    assertThat(StoryScores.of("flood", scores).figures())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("source", 75.0, "same claim, precision", 80.0, "same claim", 53.3));
  }

  @Test
  void aMeanPassesOverRowsWithoutAFigure() {
    List<StoryScores> rows =
        List.of(
            new StoryScores("a", Map.of("source", 90.0, "chain", 50.0)),
            new StoryScores("b", Map.of("source", 70.0)));
    StoryScores mean = StoryScores.mean("mean", rows);
    assertThat(mean.figures()).hasSize(2);
    assertThat(mean.figures().get("source")).isCloseTo(80.0, within(1e-9));
    assertThat(mean.figures().get("chain")).isCloseTo(50.0, within(1e-9));
  }

  @Test
  void everyLineOfTheTableHasAsManyCells() {
    String table = StoryScores.table(List.of(new StoryScores("a", Map.of("chain", 50.0))));
    assertThat(table.lines()).hasSize(3);
    assertThat(table.lines().map(line -> line.chars().filter(c -> c == '|').count()).distinct())
        .hasSize(1);
    assertThat(table).contains("| a | ").contains(" | 50.0 | ");
  }
}
