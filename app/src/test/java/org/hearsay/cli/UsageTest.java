package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(strings = {"compare", "read", "group"})
  void helpOfEachCommandGoesToStandardOutput(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).startsWith("Usage: hearsay " + command).contains("INPUT", "--output");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void versionIsOneLine() {
    Run run = Run.of("--version");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).matches("hearsay \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("compare, read or group").contains("--help");
  }

  @Test
  void aMistypedCommandIsWrongUsageWithASuggestion() {
    Run run = Run.of("comapre", "x.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("comapre").contains("did you mean compare?");
  }

  @Test
  void aMistypedOptionIsWrongUsageWithASuggestion() {
    Run run = Run.of("read", "--formt", "json", "x.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("--formt").contains("did you mean --format?");
  }

  @ParameterizedTest
  @CsvSource({"--fromat, --format", "--fromat=html, --format", "--outptu, --output"})
  void lettersThatChangedPlacesAreUnderstood(String typed, String meant) {
    assertThat(Run.of("compare", typed, "x.txt").err()).contains("did you mean " + meant + "?");
  }

  @Test
  void nothingIsSuggestedForWhatIsLikeNoOption() {
    assertThat(Run.of("compare", "--threads", "x.txt").err())
        .contains("no such option: --threads")
        .doesNotContain("did you mean");
  }

  @ParameterizedTest
  @CsvSource({"read, story.html", "compare, story.jsonl", "compare, story.pdf", "group, story.htm"})
  void aFileWhoseNamePromisesAnotherFormatIsNotWritten(
      String command, String file, @TempDir Path folder) {
    Path wanted = folder.resolve(file);
    Run run = Run.of(command, "-o", wanted.toString(), Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("possible are");
    assertThat(wanted).doesNotExist();
  }

  @Test
  void aValueThatAnOptionDoesNotTakeIsNamedWithThoseItTakes() {
    Run run = Run.of("compare", "--color", "red", "x.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("--color is one of auto, always, never, not 'red'");
  }

  @Test
  void noInputIsWrongUsage() {
    Run run = Run.of("read");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("no INPUT").contains("hearsay read --help");
  }

  @Test
  void aFormatThatACommandCannotPrintIsWrongUsageAndNamesThoseItCan() {
    Run run = Run.of("group", "--format", "html", Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("jsonl or json").contains("html");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anOutputFileThatCannotBeWrittenIsWrongUsage() {
    Run run = Run.of("read", "-o", "/no/such/folder/out.jsonl", Run.example("ferry"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("/no/such/folder/out.jsonl");
  }
}
