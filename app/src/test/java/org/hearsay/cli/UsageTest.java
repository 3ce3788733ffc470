package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
