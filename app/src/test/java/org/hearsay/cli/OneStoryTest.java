package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user knows better than grouping. */
class OneStoryTest {

  @TempDir private Path folder;

  private static int stories(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out()).get("stories").size();
  }

  private static String storyOf(Run run, String report) throws IOException {
    for (JsonNode story : new ObjectMapper().readTree(run.out()).get("stories")) {
      String reports = story.get("reports").toString();
      if (reports.contains(report)) {
        return reports;
      }
    }
    throw new AssertionError("no story holds " + report);
  }

  private static Run compare(String... options) {
    String[] args = new String[options.length + 4];
    System.arraycopy(new String[] {"compare", "--format", "json"}, 0, args, 0, 3);
    System.arraycopy(options, 0, args, 3, options.length);
    args[args.length - 1] = Run.EXAMPLES.toString();
    return Run.of(args);
  }

  @Test
  void allReportsAreComparedAsOneStoryIfTheUserSaysSo() throws IOException {
    assertThat(stories(compare())).isGreaterThan(1);
    assertThat(stories(compare("--one-story"))).isEqualTo(1);
  }

  @Test
  void correctionsHoldForComparisonToo() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("c.jsonl"), "{\"same\":[\"ferry/2-npa.txt\",\"levy/2-cns.txt\"]}\n");
    Run run = compare("--constraints", file.toString());
    assertThat(storyOf(run, "levy/2-cns.txt")).contains("ferry/2-npa.txt");
    assertThat(storyOf(compare(), "levy/2-cns.txt")).doesNotContain("ferry/2-npa.txt");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aCorrectionOfAReportThatIsNotThereIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("c.jsonl"), "{\"apart\":[\"x\",\"y\"]}\n");
    assertThat(compare("--constraints", file.toString()).err()).contains("no report has the id x");
  }

  @Test
  void bothAtOnceAreWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("c.jsonl"), "");
    Run run = compare("--one-story", "--constraints", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
