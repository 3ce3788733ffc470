package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --since} says of three invented reports of two days. */
class SinceOptionTest {

  private static final String FIRST =
      "{\"id\":\"first\",\"published\":\"2031-03-04\",\"text\":\"A barge sank in the port of Tarn on"
          + " Tuesday and 12 people died, the harbour police said. The mayor of Tarn said the barge"
          + " was overloaded.\"}";
  private static final String AGAIN =
      "{\"id\":\"again\",\"published\":\"2031-03-06T09:00\",\"text\":\"A barge that sank in the port of"
          + " Tarn was overloaded, the mayor of Tarn said. The harbour police said that 15 people"
          + " died. The owner of the barge said that a valve was broken.\"}";
  private static final String UNDATED =
      "{\"id\":\"undated\",\"text\":\"A barge sank in the port of Tarn. The owner of the barge said"
          + " that nobody had warned him.\"}";
  private static final String ALL = String.join("\n", FIRST, AGAIN, UNDATED);

  private static Run compare(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "compare";
    args[1] = "--one-story";
    System.arraycopy(options, 0, args, 2, options.length);
    args[args.length - 1] = "-";
    return Run.withInput(ALL, args);
  }

  private static JsonNode since(String when) throws IOException {
    Run run = compare("--format", "json", "--since", when);
    return new ObjectMapper().readTree(run.out()).at("/stories/0");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> newStatements(JsonNode story) {
    return texts(story.at("/since/new_statements")).stream().map(id -> text(story, id)).toList();
  }

  private static String text(JsonNode story, String id) {
    return StreamSupport.stream(story.get("statements").spliterator(), false)
        .filter(statement -> statement.get("id").asText().equals(id))
        .map(statement -> statement.get("text").asText())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-05", "2031-03-06", "2031-03-06T09:00", "first"})
  void whatOnlyLaterReportsSayIsNew(String when) throws IOException {
    JsonNode story = since(when);
    assertThat(texts(story.at("/since/reports"))).containsExactly("again");
    assertThat(newStatements(story)).anyMatch(text -> text.contains("valve was broken"));
    assertThat(newStatements(story)).noneMatch(text -> text.contains("overloaded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-03-07", "2031-03-06T09:01", "again"})
  void afterTheLastReportNothingIsNew(String when) throws IOException {
    JsonNode since = since(when).get("since");
    assertThat(since.get("reports")).isEmpty();
    assertThat(since.get("new_claims")).isEmpty();
    assertThat(since.get("new_discrepancies")).isEmpty();
    assertThat(compare("--since", when).out().toUpperCase(Locale.ROOT))
        .contains("NEW SINCE " + when.toUpperCase(Locale.ROOT) + "  NOTHING");
  }

  @Test
  void beforeTheFirstReportAllThatIsDatedIsNew() throws IOException {
    assertThat(texts(since("2031-01-01").at("/since/reports"))).containsExactly("first", "again");
  }

  @Test
  void peopleSeeWhatIsNewFirstAndHowManyReportsHaveNoDate() {
    String out = compare("--since", "2031-03-05").out();
    assertThat(out.replaceAll("\\s+", " "))
        .containsPattern("NEW SINCE 2031-03-05 .*valve was broken.* WHERE THEY DIFFER")
        .contains("1 undated report taken for known");
  }

  @Test
  void thePageHasASectionOfItsOwn() {
    String page = compare("--since", "2031-03-05", "--format", "html").out();
    assertThat(page).contains("New since then").contains("Since 2031-03-05: ");
    assertThat(compare("--format", "html").out()).doesNotContain("New since then");
  }

  @Test
  void withoutItNothingIsSaidOfIt() {
    assertThat(compare("--format", "json").out()).doesNotContain("\"since\"");
    assertThat(compare().out()).doesNotContain("NEW SINCE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2031-13-01", "26.10.2031", "undated", ""})
  void whatIsNoMomentIsWrongUsage(String when) {
    Run run = compare("--since", when);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("--since");
    assertThat(run.out()).isEmpty();
  }
}
