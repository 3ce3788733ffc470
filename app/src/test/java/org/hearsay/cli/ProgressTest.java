package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void shortWorkStaysSilent() {
    Progress progress = new Progress(stream, true, () -> 0);
    progress.reportRead();
    progress.step("grouping");
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void longWorkIsToldAndTheLineIsLeftEmpty() {
    long[] now = {0};
    Progress progress = new Progress(stream, true, () -> now[0]);
    now[0] = 3_000_000_000L;
    progress.reportRead();
    assertThat(shown()).endsWith("1 report read …");
    progress.clear();
    assertThat(shown()).endsWith("\r\u001b[K");
  }

  @Test
  void withoutATerminalNothingIsEverWritten() {
    long[] now = {0};
    Progress progress = new Progress(stream, false, () -> now[0]);
    now[0] = 3_000_000_000L;
    progress.reportRead();
    progress.step("grouping");
    progress.clear();
    assertThat(shown()).isEmpty();
  }
}
