package org.hearsay.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip in the gold would be counted as a slip of the engine, so the gold is checked too. */
class InventedStoriesTest {

  private static final Path GOLD = Path.of("gold", "compare");
  private static final Set<String> STANCES = Set.of("asserts", "denies", "doubts", "possible");
  private static final Set<String> WORDINGS =
      Set.of("verbatim", "trimmed", "altered", "paraphrased");
  private static final Set<String> VERDICTS =
      Set.of("same", "compatible", "revised", "conflict", "single");
  private static final Set<String> KINDS =
      Set.of("figure", "denial", "quotation", "time", "attribution");

  static List<GoldStory> stories() throws IOException {
    try (Stream<Path> files = Files.walk(GOLD)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(GoldStory::read)
          .toList();
    }
  }

  static List<GoldStory> invented() throws IOException {
    return stories().stream().filter(story -> !story.texts().isEmpty()).toList();
  }

  @Test
  void atLeastSixteenStoriesStandThereOfWhichHalfIsSetAsideBesideThoseToLearnFrom()
      throws IOException {
    List<GoldStory> scored =
        invented().stream().filter(story -> !story.name().startsWith("learned/")).toList();
    long aside = scored.stream().filter(story -> story.name().startsWith("aside/")).count();
    assertThat(scored).hasSizeGreaterThanOrEqualTo(16);
    assertThat(aside * 2).isEqualTo(scored.size());
  }

  @Test
  void noReportBelongsToTwoStories() throws IOException {
    assertThat(stories().stream().flatMap(story -> story.all("reports"))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("invented")
  void theStoryNamesTheReportsThatLieBesideIt(GoldStory story) {
    assertThat(story.all("reports").map(JsonNode::asText))
        .containsExactlyElementsOf(story.texts().keySet());
  }

  @ParameterizedTest
  @MethodSource("invented")
  void everyStatementIsTheSliceOfItsReportThatItQuotes(GoldStory story) {
    assertThat(story.all("statements"))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              String slice = slice(story, each);
              assertThat(slice).isNotBlank().isEqualTo(slice.strip());
              assertThat(each.path("text").asText()).isEqualTo(slice);
            });
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyIdThatIsReferredToIsThatOfOneStatement(GoldStory story) {
    List<String> ids = story.all("statements").map(each -> each.path("id").asText()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(story.references()).isNotEmpty().isSubsetOf(ids);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyClosedChoiceIsOneOfItsWords(GoldStory story) {
    assertThat(words(story.all("statements"), "stance")).isNotEmpty().isSubsetOf(STANCES);
    assertThat(words(story.all("figures"), "verdict")).isNotEmpty().isSubsetOf(VERDICTS);
    assertThat(words(story.all("discrepancies"), "kind")).isSubsetOf(KINDS);
    assertThat(wordings(story)).isSubsetOf(WORDINGS);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyClaimAndEveryUtteranceHasTwoStatementsOrMore(GoldStory story) {
    assertThat(story.all("claims")).allMatch(claim -> claim.size() > 1);
    assertThat(story.all("utterances")).allMatch(said -> said.path("versions").size() > 1);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyOriginCountIsOfAClaimThatIsThere(GoldStory story) {
    long claims = story.all("claims").count();
    assertThat(story.all("origins"))
        .allMatch(
            each -> each.path("claim").asLong(-1) >= 0 && each.path("claim").asLong() < claims)
        .allMatch(each -> each.path("count").asInt() > 0);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void aFigureIsSingleWhenItHasOneValueAndOnlyThen(GoldStory story) {
    assertThat(story.all("figures"))
        .allMatch(each -> (each.path("values").size() == 1) == isSingle(each.path("verdict")));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyFigureHasABoundAndBelongsToOneSeries(GoldStory story) {
    List<JsonNode> values =
        story.all("figures").flatMap(each -> GoldStory.items(each.path("values"))).toList();
    assertThat(values)
        .doesNotHaveDuplicates()
        .allMatch(value -> value.path(1).isNumber() || value.path(2).isNumber())
        .allMatch(InventedStoriesTest::isOrdered);
  }

  @ParameterizedTest
  @MethodSource("invented")
  void everySpeakerIsNamedWhereTheGoldSays(GoldStory story) {
    assertThat(story.all("speakers").flatMap(each -> GoldStory.items(each.path("surface"))))
        .isNotEmpty()
        .allSatisfy(
            at -> {
              String slice =
                  story.slice(at.path(0).asText(), at.path(1).asInt(), at.path(2).asInt());
              assertThat(slice).isNotBlank().isEqualTo(slice.strip());
            });
  }

  private static String slice(GoldStory story, JsonNode statement) {
    return story.slice(
        statement.path("report").asText(),
        statement.path("start").asInt(),
        statement.path("end").asInt());
  }

  private static Set<String> words(Stream<JsonNode> nodes, String field) {
    return nodes
        .flatMap(node -> GoldStory.items(node.path(field)))
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  private static Set<String> wordings(GoldStory story) {
    return story
        .all("utterances")
        .flatMap(said -> GoldStory.items(said.path("versions")))
        .flatMap(version -> GoldStory.items(version.path(1)))
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  private static boolean isSingle(JsonNode verdict) {
    return verdict.asText().equals("single");
  }

  private static boolean isOrdered(JsonNode value) {
    return !value.path(1).isNumber()
        || !value.path(2).isNumber()
        || value.path(1).asDouble() <= value.path(2).asDouble();
  }
}
