package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void twoRunsPrintTheSame(String format) {
    String[] args = {"compare", "--format", format, Run.EXAMPLES.toString()};
    assertThat(Run.of(args).out()).isEqualTo(Run.of(args).out()).isNotEmpty();
  }

  @Test
  void reportsComeOutInInputOrder() throws IOException {
    List<String> files = files();
    Collections.reverse(files);
    List<String> ids = files.stream().map(f -> Path.of(f).getFileName().toString()).toList();
    String out = Run.of(command("read", files)).out();
    assertThat(out.lines().map(line -> line.replaceAll("\\{\"id\":\"([^\"]*)\".*", "$1")))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void theOrderOfInputsChangesNeitherGroupingNorComparison() throws IOException {
    List<String> files = files();
    JsonNode stories = stories(files);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(files, new Random(seed));
      assertThat(stories(files)).isEqualTo(stories);
    }
  }

  @Test
  void theOrderOfInputsDoesNotChangeWhichStoryAReportBelongsTo() throws IOException {
    List<String> files = files();
    List<String> groups = Run.of(command("group", files)).out().lines().sorted().toList();
    Collections.reverse(files);
    assertThat(Run.of(command("group", files)).out().lines().sorted()).isEqualTo(groups);
  }

  private static JsonNode stories(List<String> files) throws IOException {
    List<String> command = new ArrayList<>(files);
    command.add(0, "--format=json");
    return new ObjectMapper().readTree(Run.of(command("compare", command)).out()).get("stories");
  }

  private static String[] command(String command, List<String> args) {
    return Stream.concat(Stream.of(command), args.stream()).toArray(String[]::new);
  }

  /** All sample reports; their names differ between the folders. */
  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(Run.EXAMPLES)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      return new ArrayList<>(texts.stream().map(Path::toString).toList());
    }
  }
}
