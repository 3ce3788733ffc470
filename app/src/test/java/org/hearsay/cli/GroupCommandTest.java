package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupCommandTest {

  @Test
  void eachReportIsOneLineWithItsStory() {
    Run run = Run.of("group", Run.EXAMPLES.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("\\{\"id\":\"[^\"]+\",\"story\":\"s\\d+\"}"));
  }

  @Test
  void whyAddsWhatAReportSharesWithItsStory() {
    Run run = Run.of("group", "--why", Run.example("ferry"));
    assertThat(run.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"because\":[{\"kind\":\""));
  }

  @Test
  void oneArrayOnDemand() {
    String out = Run.of("group", "--format", "json", Run.example("ferry")).out();
    assertThat(out.strip()).startsWith("[{").endsWith("}]");
  }
}
