package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  private static List<String> missing(String text, String other) {
    return WordDifference.missing(
            text, new Span(0, text.length()), other, new Span(0, other.length()))
        .stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void wordsThatTheOtherLacksAreFound() {
    assertThat(missing("We will not raise the levy.", "We will raise the levy."))
        .containsExactly("not");
  }

  @Test
  void aSubsetOfWordsLacksNothing() {
    assertThat(missing("We will raise the levy.", "We will not raise the levy.")).isEmpty();
  }

  @Test
  void neighboursAreJoined() {
    assertThat(missing("That said, we believe it is safe.", "It is safe."))
        .containsExactly("That said, we believe");
  }

  @Test
  void capitalsAndTheShapeOfApostrophesDoNotCount() {
    assertThat(missing("It’s safe", "it's SAFE")).isEmpty();
  }

  @Test
  void theDotsOfAbbreviationsDoNotCount() {
    assertThat(missing("the US Air Force", "the U.S. Air Force")).isEmpty();
    assertThat(missing("the U.S. Air Force", "the UK Air Force")).containsExactly("U.S.");
  }

  @Test
  void aWordThatMovedIsFoundOnce() {
    assertThat(missing("perhaps it is safe", "it is perhaps safe")).hasSize(1);
  }
}
