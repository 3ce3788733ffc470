package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final EnglishTokenizer TOKENIZER = new EnglishTokenizer();

  private static TokenizedText read(String text) {
    return TOKENIZER.tokenize(text, List.of(new Span(0, text.length())));
  }

  @Property(tries = 2_000)
  void tokensAscendInsideTheTextAndHoldEveryLetter(@ForAll("odd") String text) {
    TokenizedText read = read(text);
    boolean[] held = new boolean[text.length()];
    int last = 0;
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.start(i)).isGreaterThanOrEqualTo(last).isLessThan(read.end(i));
      last = read.end(i);
      java.util.Arrays.fill(held, read.start(i), last, true);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
    for (int i = 0; i < text.length(); i++) {
      assertThat(held[i] || !Character.isLetterOrDigit(text.charAt(i))).isTrue();
    }
  }

  @Property(tries = 500)
  void sentencesPartTheTokens(@ForAll("odd") String text) {
    TokenizedText read = read(text);
    int next = 0;
    for (Sentence sentence : read.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(read.size());
  }

  @Provide
  Arbitrary<String> odd() {
    String alphabet =
        "aB.1 ,\"'“”‘’-—()[]…!?$€ \u00A0\u0000\uD83D\uDE00\uD800•:;/&@#%°n's\n\u0301字";
    return Arbitraries.strings().withChars(alphabet.toCharArray()).ofMaxLength(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a", ". ", "'", "x.", "-", "\u0000", "\uD800"})
  void aMillionTimesTheSameTakesSeconds(String unit) {
    String text = unit.repeat(1_000_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1", "A.", "(a", "a ", ",a", "• a ", "a. \"", "St. “", "so.The"})
  void timeGrowsWithTheLengthOnly(String unit) {
    String text = unit.repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "\uD83D\uDE00", "7", "-"})
  void aTextWithoutSpacesIsCutIntoTokensAndSentencesOfBoundedLength(String unit) {
    String text = unit.repeat(300_000);
    TokenizedText read = read(text);
    assertThat(read.sentences()).allMatch(s -> s.tokenCount() <= 2_000);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.span(i).length()).isLessThanOrEqualTo(1_000);
    }
  }
}
