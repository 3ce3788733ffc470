package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNumbersTest {

  @Provide
  Arbitrary<String> numberSoup() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "5",
            "1,500",
            "2024",
            "-",
            "–",
            "%",
            "$",
            "US$",
            "million",
            "twenty",
            "five",
            "and",
            "a",
            "half",
            "of",
            "the",
            "to",
            "from",
            "between",
            "more than",
            "or more",
            "people",
            "miles",
            "(",
            ")",
            ",",
            ".",
            ":",
            "/",
            "'s",
            "’",
            "½",
            "²",
            "٣",
            "５",
            "\u00A0",
            "\u00AD",
            "\u202F",
            "\uD835\uDFD9",
            "\uD83D",
            "NaN",
            "1e999999999",
            "0",
            "007",
            "one",
            "dozens",
            "up",
            "by",
            "rose",
            "killed",
            "daily",
            "per",
            "minus",
            "old",
            "year",
            "-year-old",
            "\t",
            "third",
            "in",
            "them",
            "May",
            "3D",
            "km/h",
            "°C",
            "\"",
            "=",
            "no.",
            "several hundred");
    return pieces
        .list()
        .ofMaxSize(25)
        .map(list -> String.join(" ", list))
        .flatMap(text -> Arbitraries.of(text, text.replace(" ", "")));
  }

  @Property(tries = 3000)
  void spansLieInTheTextInOrderAndDoNotOverlap(@ForAll("numberSoup") String text) {
    int end = 0;
    for (Quantity quantity : Found.in(text)) {
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
      end = quantity.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
      assertThat(quantity.ofSpan().map(span -> span.of(text))).isEqualTo(quantity.of());
    }
  }

  @Property(tries = 500)
  void theSameTextGivesTheSameQuantities(@ForAll("numberSoup") String text) {
    assertThat(Found.in(text)).isEqualTo(Found.in(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999 boats", "1,2,3,4", "NaN boats", "٣٤ boats", "1.2.3.4 boats"})
  void whatIsNoPlainNumberIsLeftAlone(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void aNumberOfFourHundredDigitsIsLeftAlone() {
    assertThat(Found.in("They had " + "9".repeat(400) + " boats.")).isEmpty();
  }

  @Test
  void datesThatDoNotExistAreStillNoQuantities() {
    assertThat(Found.in("They met on 31 February.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 ",
        "1,500 men and ",
        "$5 million to ",
        "of 5 ",
        "half ",
        "(5 km) ",
        "from 5 to ",
        "5-"
      })
  void aTextOfManyNumbersTakesSeconds(String piece) {
    String text = piece.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(Found.in(text, List.<Span>of())).isNotNull());
  }
}
