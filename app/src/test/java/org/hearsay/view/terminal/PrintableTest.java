package org.hearsay.view.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void escapeSequencesLoseTheirForce() {
    assertThat(Printable.oneLine("a\u001b[31mred\u009b2J")).isEqualTo("a\uFFFD[31mred\uFFFD2J");
  }

  @Test
  void marksThatTurnTheDirectionAroundAreLeftOut() {
    assertThat(Printable.oneLine("safe\u202Etxt.exe\u2066")).isEqualTo("safetxt.exe");
  }

  @Test
  void joinedEmojiStayJoined() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertThat(Printable.oneLine(family)).isEqualTo(family);
  }

  @Test
  void whiteSpaceOfAllKindsBecomesOneSpace() {
    assertThat(Printable.oneLine(" a\u00A0\n\t b\u2009c ")).isEqualTo("a b c");
  }

  @Property(tries = 500)
  void nothingThatATerminalObeysIsLeft(@ForAll String text) {
    assertThat(Printable.oneLine(text).codePoints()).noneMatch(Character::isISOControl);
  }
}
