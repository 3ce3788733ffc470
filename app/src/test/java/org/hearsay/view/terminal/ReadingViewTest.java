package org.hearsay.view.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code hearsay read --format text} shows of the project's own sample reports. */
class ReadingViewTest {

  private static final String REPORT =
      "Bridge closed\n\nThe bridge is unsafe, engineer Ada Reed said on Monday. She said that 40"
          + " bolts were missing.\n";

  private static String read(int columns, String... options) {
    List<String> args =
        new ArrayList<>(List.of("read", Run.EXAMPLES.resolve("ferry").toString(), "-f", "text"));
    args.addAll(List.of(options));
    return Run.inColumns(columns, args.toArray(String[]::new)).out();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void noLineIsWiderThanTheScreen(int columns) {
    assertThat(read(columns).lines())
        .allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(columns));
  }

  @Test
  void whoeverAPronounStandsForIsNamed() {
    String out = Run.withInput(REPORT, "read", "-", "-f", "text").out();
    assertThat(out).contains("engineer Ada Reed said: The bridge is unsafe", "She = Ada Reed said");
    assertThat(out).contains("FIGURES  1").contains("40 bolts");
  }

  @Test
  void doubtfulAttributionsAreCountedAndShownOnlyIfAskedFor() {
    assertThat(read(200, "--confidence", "0.99")).containsPattern("\\d+ doubtful left out");
    assertThat(read(200, "--all")).doesNotContain("left out");
  }
}
