package org.hearsay.view.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private static List<String> lines(String text, int width) {
    return LineBreaks.of(text, width).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(lines("the ferry sank off Merrow", 10))
        .containsExactly("the ferry", "sank off", "Merrow");
  }

  @Test
  void aWordThatFitsExactlyStaysWhole() {
    assertThat(lines("one two", 3)).containsExactly("one", "two");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMayBeParted() {
    assertThat(lines("北朝鮮の兵士", 5)).containsExactly("北朝", "鮮の", "兵士");
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(lines("e\u0301e\u0301e\u0301 x", 3)).containsExactly("e\u0301e\u0301e\u0301", "x");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(lines("", 10)).containsExactly("");
  }

  @Property(tries = 500)
  void noLineIsTooWideAndNoWordIsLost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
    String line = Printable.oneLine(text);
    List<String> lines = lines(line, width);
    assertThat(lines).allSatisfy(l -> assertThat(DisplayWidth.of(l)).isLessThanOrEqualTo(width));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(line.replace(" ", ""));
  }
}
