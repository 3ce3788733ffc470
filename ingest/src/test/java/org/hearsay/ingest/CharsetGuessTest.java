package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharsetGuessTest {

  @Property
  void validUtf8IsReadAsItIs(@ForAll @StringLength(max = 200) String text) {
    String wellFormed = "The port said: " + WellFormed.of(text);
    byte[] bytes = wellFormed.getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes)).isEqualTo(wellFormed);
  }

  @Property
  void anyBytesAreDecoded(@ForAll byte[] bytes) {
    assertThat(TextDecoder.decode(bytes).length()).isLessThanOrEqualTo(bytes.length);
  }

  @Test
  void latin1IsReadAsWindows1252() {
    byte[] bytes = "The café owner’s “price” is £5.".getBytes(Charset.forName("windows-1252"));
    assertThat(CharsetGuess.of(bytes).name()).isEqualTo("windows-1252");
  }

  @Test
  void aCutSequenceAtTheEndOfAHeadIsNoDamage() {
    byte[] bytes = "The port’".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(CharsetGuess.ofHead(cut)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(CharsetGuess.of(cut)).isNotEqualTo(StandardCharsets.UTF_8);
  }
}
