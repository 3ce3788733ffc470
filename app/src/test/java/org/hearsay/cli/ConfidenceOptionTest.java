package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --confidence} leaves out of the project's own sample reports. */
class ConfidenceOptionTest {

  private static final double HIGH = 0.95;

  private static JsonNode json(String command, String... options) throws IOException {
    List<String> args =
        Stream.concat(
                Stream.of(command, "--format", "json", Run.example("ferry")), Stream.of(options))
            .toList();
    return new ObjectMapper().readTree(Run.of(args.toArray(String[]::new)).out());
  }

  private static JsonNode sure(String command) throws IOException {
    return json(command, "--confidence", String.valueOf(HIGH));
  }

  private static Map<String, JsonNode> byId(List<JsonNode> lists) {
    Map<String, JsonNode> all = new HashMap<>();
    lists.stream()
        .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
        .forEach(item -> all.put(item.get("id").asText(), item));
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "-0.1", "NaN", "much", ""})
  void whatIsNoNumberFromZeroToOneIsWrongUsage(String value) {
    for (String command : List.of("read", "compare")) {
      Run run = Run.of(command, "--confidence", value, Run.example("ferry"));
      assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(run.err()).contains("--confidence is a number from 0 to 1");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void readLeavesWeakerAttributionsOutAndTheOthersAsTheyAre() throws IOException {
    for (int i = 0; i < json("read").size(); i++) {
      JsonNode left = sure("read").get(i).get("attributions");
      Map<String, JsonNode> all = byId(List.of(json("read").get(i).get("attributions")));
      assertThat(left).allSatisfy(a -> assertThat(a).isEqualTo(all.get(a.get("id").asText())));
      assertThat(left).allMatch(a -> a.get("confidence").asDouble() >= HIGH);
    }
    assertThat(sure("read").findValues("cue_class"))
        .hasSizeLessThan(json("read").findValues("cue_class").size())
        .isNotEmpty();
  }

  @Test
  void nothingRefersToWhatIsLeftOut() throws IOException {
    assertThat(JsonReferences.danglingIn(sure("compare"))).isEmpty();
    for (JsonNode report : sure("read")) {
      assertThat(JsonReferences.danglingIn(report)).isEmpty();
    }
  }

  @Test
  void statementsThatAreLeftKeepTheirIdsAndAllElse() throws IOException {
    Map<String, JsonNode> all = byId(List.of(json("compare").at("/stories/0/statements")));
    assertThat(sure("compare").at("/stories/0/statements"))
        .isNotEmpty()
        .hasSizeLessThan(json("compare").at("/stories/0/statements").size())
        .allSatisfy(s -> assertThat(s).isEqualTo(all.get(s.get("id").asText())));
  }

  @Test
  void whatReportsSayThemselvesStays() throws IOException {
    JsonNode none = json("compare", "--confidence", "1").at("/stories/0/statements");
    assertThat(none.findValues("attribution").stream().filter(JsonNode::isNull).count())
        .isEqualTo(
            json("compare").at("/stories/0/statements").findValues("attribution").stream()
                .filter(JsonNode::isNull)
                .count());
  }

  @Test
  void withoutItProgramsGetEverything() throws IOException {
    assertThat(json("compare", "--confidence", "0")).isEqualTo(json("compare"));
    assertThat(json("read", "--confidence", "0")).isEqualTo(json("read"));
  }

  @Test
  void theTerminalSaysHowManyStatementsAreLeftOutAndHowToSeeThem() {
    String ferry = Run.example("ferry");
    String sure = Run.of("compare", "--confidence", String.valueOf(HIGH), ferry).out();
    assertThat(sure)
        .containsPattern("\\d+ statements left out")
        .containsPattern("--confidence\\s+0\\s+shows\\s+all");
    assertThat(Run.of("compare", "--confidence", "0", ferry).out()).doesNotContain("left out");
  }
}
