package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutPropertiesTest {

  private static final LayoutReader READER = new LayoutReader();

  @Property(tries = 1_000)
  void partsAscendAndHoldAllThatIsNotWhiteSpace(@ForAll("texts") String text) {
    Layout layout = READER.read(Report.of("x", text));
    int last = 0;
    for (Part part : layout.parts()) {
      assertThat(part.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(last, part.span().start())).matches("[\\s\\p{Z}\\p{Cc}\\uFEFF]*");
      last = part.span().end();
    }
    assertThat(text.substring(last)).matches("[\\s\\p{Z}\\p{Cc}\\uFEFF]*");
  }

  @Property(tries = 500)
  void everySentenceLiesInAPartThatIsRead(@ForAll("texts") String text) {
    Layout layout = READER.read(Report.of("x", text));
    assertThat(layout.text().sentences())
        .allMatch(
            sentence ->
                layout.parts().stream().anyMatch(part -> part.span().contains(sentence.span())));
    assertThat(layout.roles()).doesNotContain(Role.TAGS, Role.BOILERPLATE);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "By ",
            "Ada Moss",
            " said",
            ".",
            "\n",
            "\r\n",
            "\n\n",
            "KYIV",
            " — ",
            "(AP)",
            "3 May 2024",
            " 07:45",
            "Photo: ",
            "Read more",
            "•",
            " ",
            "\u00A0",
            "Quote:",
            "“",
            "”",
            "the",
            "Tags:",
            "\uD800",
            "\u0000",
            "a",
            "1",
            ":",
            "A",
            "—")
        .list()
        .ofMaxSize(25)
        .map(list -> String.join("", list));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By ",
        "A\n",
        "3 May 2024 ",
        "A, ",
        "Photo: ",
        "a:\n",
        "1/1/",
        "(AP) — A\n",
        "\n",
        "3May2024.",
        "By A B\n"
      })
  void timeGrowsWithTheLengthOnly(String unit) {
    String text = unit.repeat(60_000);
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> READER.read(Report.of("x", text)));
  }
}
