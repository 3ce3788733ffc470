package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CastPropertiesTest {

  private final LayoutReader layouts = new LayoutReader();
  private final CastFinder finder = new CastFinder();

  private Cast cast(String text) {
    return finder.find(layouts.read(Report.of("r", text)));
  }

  @Provide
  Arbitrary<String> reports() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Kofi",
            "Annika",
            "Mr.",
            "President",
            "of",
            "the",
            "The",
            "United",
            "States",
            "she",
            "his",
            "minister",
            "'s",
            "’s",
            ",",
            ".",
            "\"",
            "“",
            "-",
            "said",
            "and",
            "Ünal",
            "Łódź",
            "\uD83D\uDE00",
            "\u00AD",
            "\u200B",
            "金",
            "İstanbul",
            "(",
            ")",
            "\n",
            "DPRK",
            "O'Neil");
    return words.list().ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Property(tries = 300)
  void mentionsLieInTheTextInOrderAndEveryEntityIsMentionedInOrder(@ForAll("reports") String text) {
    check(text);
  }

  @Property(tries = 200)
  void anyTextAtAllIsRead(@ForAll String text) {
    check(text);
  }

  private void check(String text) {
    Cast cast = cast(text);
    int last = 0;
    int entities = 0;
    for (Mention mention : cast.mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.span().isEmpty()).isFalse();
      assertThat(mention.entity()).isLessThanOrEqualTo(entities);
      entities = Math.max(entities, mention.entity() + 1);
      last = mention.span().start();
    }
    assertThat(cast.entities()).hasSize(entities);
    assertThat(cast(text)).isEqualTo(cast);
  }

  @Test
  void aHundredThousandNamesTakeSeconds() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("Jane Roe").append(i % 977).append(" of Ruritania met him. ");
    }
    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> cast(text.toString())))
        .doesNotThrowAnyException();
  }
}
