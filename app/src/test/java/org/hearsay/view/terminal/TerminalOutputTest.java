package org.hearsay.view.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code hearsay compare} shows of the project's own sample reports. */
class TerminalOutputTest {

  private static final String SGR = "\u001b\\[[0-9;]*m";

  private static String compare(int columns, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "compare";
    args[1] = Run.EXAMPLES.resolve("ferry").toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Run.inColumns(columns, args).out();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120, 160})
  void noLineIsWiderThanTheScreen(int columns) {
    assertThat(compare(columns, "--all").lines())
        .allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(columns));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 160})
  void coloursChangeNothingElse(int columns) {
    String coloured = compare(columns, "--color=always");
    assertThat(coloured).containsPattern(SGR);
    assertThat(coloured.replaceAll(SGR, "").lines())
        .allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(columns));
  }

  @Test
  void withoutATerminalThereAreNoColours() {
    assertThat(compare(80)).doesNotContain("\u001b");
  }

  @Test
  void differencesComeFirst() {
    String out = compare(80);
    assertThat(out.indexOf("WHERE THEY DIFFER"))
        .isPositive()
        .isLessThan(out.indexOf("FIGURES"))
        .isLessThan(out.indexOf("WHO SAYS WHAT"));
  }

  @Test
  void severalStoriesAreListedFirst() {
    String out = Run.inColumns(100, "compare", Run.EXAMPLES.toString()).out();
    assertThat(out)
        .startsWith("STORIES  2\n")
        .containsPattern("1\\. .* \\d reports.*\n2\\. .* \\d reports.*\n");
    assertThat(compare(80)).doesNotContain("STORIES");
  }

  @Test
  void whatIsFoldedIsCountedAndAllShowsIt() {
    assertThat(compare(80)).containsPattern("… \\d+ more \\(--all\\)");
    assertThat(compare(80, "--all")).doesNotContain("(--all)");
  }

  @Test
  void aReportCannotReachTheTerminalThroughItsText(@TempDir Path folder) throws IOException {
    for (String name : new String[] {"a.txt", "b.txt"}) {
      String text = "Ferry \u001b[2J sinks\n\nMayor Ann Holt said \u009b31m that 12 people died.\n";
      Files.writeString(folder.resolve(name), text);
    }
    String out = Run.of("compare", "--all", folder.toString()).out();
    assertThat(out.codePoints()).allMatch(c -> c == '\n' || !Character.isISOControl(c));
  }
}
