package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTokenizerTest {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  private TokenizedText read(String text) {
    return tokenizer.tokenize(text, List.of(new Span(0, text.length())));
  }

  private List<String> tokens(String text) {
    TokenizedText read = read(text);
    return IntStream.range(0, read.size()).mapToObj(read::word).toList();
  }

  private List<String> sentences(String text) {
    return read(text).sentences().stream().map(s -> s.span().of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Ida Moss met Mr. Ruiz and Lt. Col. Tam at No. 10 on Oct. 24.",
        "J. D. Marsh of St. Paul, Minn., called at 4:05 p.m. EDT on Monday.",
        "The U.S. Senate and Acme Inc. executives agreed, e.g. on Jan. 6.",
        "“Why now?” Ada Poole asked.",
        "He was slow ... and then he left.",
        "“We won.” — Ada Poole, mayor",
        "He rose from No. 4 to No. 1 in Art. 7 of the U.N. Charter.",
        "SEN. ADA POOLE SPEAKS",
        "The port opened in 1802. [12]",
      })
  void aSentenceDoesNotEndInside(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void aSentenceEndsAfterAnAbbreviationBeforeAStartingWord() {
    assertThat(
            sentences(
                "It left the U.S. The crew had paid Acme Inc. They won at 5 p.m. Police came."))
        .containsExactly(
            "It left the U.S.",
            "The crew had paid Acme Inc.",
            "They won at 5 p.m.",
            "Police came.");
  }

  @Test
  void aClosingQuotationMarkBelongsToTheSentenceBefore() {
    assertThat(sentences("“It is over.” The crowd cheered. \"It is not.\" 'Go.' He went."))
        .containsExactly(
            "“It is over.”", "The crowd cheered.", "\"It is not.\"", "'Go.'", "He went.");
  }

  @Test
  void gluedSentencesComeApart() {
    assertThat(sentences("He said so.The war goes on.”He left.“We stay.”"))
        .containsExactly("He said so.", "The war goes on.”", "He left.", "“We stay.”");
  }

  @Test
  void aSiteNameIsNoGluedSentence() {
    assertThat(sentences("Herald.Xy reports from the port.")).hasSize(1);
  }

  @Test
  void aBulletStandsBetweenSentences() {
    assertThat(sentences("• First point • Second point"))
        .containsExactly("First point", "Second point");
  }

  @Test
  void marksWithoutAWordJoinTheSentenceBefore() {
    assertThat(sentences("He stopped. ... She did not."))
        .containsExactly("He stopped. ...", "She did not.");
  }

  @Test
  void noSentenceCrossesStretches() {
    String text = "no stop\nhere";
    TokenizedText read = tokenizer.tokenize(text, List.of(new Span(0, 7), new Span(8, 12)));
    assertThat(read.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void tokensAreThoseOfUniversalDependencies() {
    assertThat(tokens("Ukraine’s 5-year-old paid $1.2bn (£900m), 15-17%; he can't, cannot."))
        .containsExactly(
            "Ukraine", "'s", "5", "-", "year", "-", "old", "paid", "$", "1.2", "bn", "(", "£",
            "900", "m", ")", ",", "15", "-", "17", "%", ";", "he", "ca", "n't", ",", "can", "not",
            ".");
  }

  @Test
  void namesWithHyphensComeApartAndPrefixesStay() {
    assertThat(tokens("Seok-yol’s ex-wife, a non-voter"))
        .containsExactly("Seok", "-", "yol", "'s", "ex-wife", ",", "a", "non-voter");
  }

  @Test
  void numbersWithSeparatorsStayWhole() {
    assertThat(tokens("1,200 3:14 10/31/24 2024-10-26 1/2 -5 .324 20°C 5pm"))
        .containsExactly(
            "1,200", "3:14", "10/31/24", "2024-10-26", "1/2", "-5", ".324", "20", "°C", "5", "pm");
  }

  @Test
  void abbreviationsKeepTheirFullStops() {
    assertThat(tokens("The U.S. and Mr. Jones, Jr., i.e. he, left the U.K."))
        .contains("U.S.", "Mr.", "Jr.", "i.e.", "U.K.")
        .endsWith("U.K.");
  }

  @Test
  void aWordThatIsAlsoAnAbbreviationLosesTheFullStopOfItsSentence() {
    assertThat(tokens("They saw the sun and the Sun.")).endsWith("Sun", ".");
  }

  @Test
  void twoSingleQuotationMarksAreReadAsADoubleOne() {
    assertThat(tokens("``Go,'' she said."))
        .containsExactly("\"", "Go", ",", "\"", "she", "said", ".");
  }

  @Test
  void addressesStayWhole() {
    assertThat(tokens("See https://example.org/a-b?c=d, www.example.org/x or a.b@example.org."))
        .containsExactly(
            "See",
            "https://example.org/a-b?c=d",
            ",",
            "www.example.org/x",
            "or",
            "a.b@example.org",
            ".");
  }

  @Test
  void aCommonNounWithACapitalInsideASentenceIsAName() {
    TokenizedText read = read("He leads the Harbour Board of the town, they said on the way home.");
    int board =
        tokens("He leads the Harbour Board of the town, they said on the way home.")
            .indexOf("Board");
    assertThat(read.tag(board)).isEqualTo(PartOfSpeech.PROPN);
  }

  @Test
  void offsetsPointIntoTheOriginalThroughSoftHyphensAndOddSpaces() {
    String text = "The am\u00ADbas\u00ADsa\u00ADdor\u00A0left “now”.";
    TokenizedText read = read(text);
    assertThat(read.word(1)).isEqualTo("ambassador");
    assertThat(read.span(1).of(text)).isEqualTo("am\u00ADbas\u00ADsa\u00ADdor");
    assertThat(read.word(3)).isEqualTo("\"");
  }
}
