package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsOptionTest {

  private static final String FERRY = "1-merrow-herald.txt";
  private static final String SAME_FERRY = "2-npa.txt";

  @TempDir private Path folder;

  private Run groupWith(String corrections) throws IOException {
    Path file = Files.writeString(folder.resolve("c.jsonl"), corrections);
    return Run.of("group", "--constraints", file.toString(), Run.example("ferry"));
  }

  private static String story(Run run, String id) {
    String line = run.out().lines().filter(l -> l.contains(id)).findFirst().orElseThrow();
    return line.substring(line.indexOf("\"story\""));
  }

  @Test
  void reportsThatMustBeApartAreInDifferentStories() throws IOException {
    Run run = groupWith("{\"apart\":[\"" + FERRY + "\",\"" + SAME_FERRY + "\"]}\n");
    assertThat(story(run, FERRY)).isNotEqualTo(story(run, SAME_FERRY));
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void reportsThatMustBeTogetherAreInOneStory() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.jsonl"), "{\"same\":[\"ferry/2-npa.txt\",\"levy/2-cns.txt\"]}");
    String all = Run.EXAMPLES.toString();
    assertThat(story(Run.of("group", all), "ferry/2-npa"))
        .isNotEqualTo(story(Run.of("group", all), "levy/2-cns"));
    Run run = Run.of("group", "--constraints", file.toString(), all);
    assertThat(story(run, "ferry/2-npa")).isEqualTo(story(run, "levy/2-cns"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "{\"same\":[\"a\"]}",
        "{\"same\":[\"a\",\"b\",\"c\"]}",
        "{\"same\":[\"a\",null]}",
        "{\"same\":\"a\"}",
        "{\"apart\":[\"a\",\"a\"]}",
        "{\"like\":[\"a\",\"b\"]}",
        "{\"same\":[\"a\",\"b\"],\"apart\":[\"a\",\"b\"]}",
        "{\"same\":[\"a\",\"b\"]} {}",
        "[]",
        "7"
      })
  void aBadLineIsNamedWithItsNumberAndTheRestIsDone(String bad) throws IOException {
    Run run = groupWith("\n" + bad + "\n");
    assertThat(run.err().lines()).singleElement().asString().contains("c.jsonl:2: ");
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.out().lines()).hasSize(6);
  }

  @Test
  void anIdThatNoReportHasIsNamed() throws IOException {
    Run run = groupWith("{\"same\":[\"" + FERRY + "\",\"nobody\"]}\n");
    assertThat(run.err()).contains("c.jsonl:1: no report has the id nobody");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void aLineThatOthersOverruleIsNamed() throws IOException {
    String pair = "[\"" + FERRY + "\",\"" + SAME_FERRY + "\"]}\n";
    Run run = groupWith("{\"same\":" + pair + "{\"apart\":" + pair);
    assertThat(run.err()).contains("c.jsonl:2: ").contains("stay together");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    Run run = Run.of("group", "--constraints", "none.jsonl", Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("none.jsonl").contains("no such file");
    assertThat(run.out()).isEmpty();
  }
}
