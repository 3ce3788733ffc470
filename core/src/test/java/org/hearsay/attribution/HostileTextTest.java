package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class HostileTextTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final AttributionFinder FINDER = new AttributionFinder();

  /** How much longer than usual the texts are: {@code -Dhostile.scale=5}. */
  private static final int SCALE = Integer.getInteger("hostile.scale", 1);

  private static List<Attribution> find(String text) {
    return FINDER.find(LAYOUTS.read(Report.of("hostile", text)));
  }

  @Test
  void aMillionQuotationMarksTakeSeconds() {
    Layout layout = LAYOUTS.read(Report.of("hostile", "\"".repeat(1_000_000)));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FINDER.find(layout));
  }

  @Test
  void aParagraphOfManyCuesTakesSeconds() {
    String text =
        "He said \"no\" and, citing officials quoted by the agency, denied it. ".repeat(2_000);
    Layout layout = LAYOUTS.read(Report.of("hostile", text));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FINDER.find(layout));
  }

  @Test
  void oneSentenceOfManyCuesTakesSeconds() {
    String text = "he said that she said citing a report quoted by ".repeat(4_000);
    Layout layout = LAYOUTS.read(Report.of("hostile", text));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FINDER.find(layout));
  }

  @Test
  void cuesAndNothingElseTakeSeconds() {
    find(LAYOUTS.read(Report.of("hostile", "said ".repeat(SCALE * 40_000))));
  }

  @Test
  void nestedMarksTakeSeconds() {
    String text = "“".repeat(SCALE * 20_000) + "rain" + "”".repeat(SCALE * 20_000);
    find(LAYOUTS.read(Report.of("hostile", text)));
  }

  @Test
  void aParagraphOfAHundredThousandWordsTakesSeconds() {
    String sentence =
        "The minister told the paper that the river rose by two metres on Monday because the rain"
            + " had not stopped and the town was under water. ";
    find(LAYOUTS.read(Report.of("hostile", sentence.repeat(SCALE * 4_000))));
  }

  @Test
  void aChainOfThousandsTakesSeconds() {
    String text = "Kyodo" + ", citing officials".repeat(SCALE * 10_000) + ", said that it rained.";
    find(LAYOUTS.read(Report.of("hostile", text)));
  }

  @Test
  void thousandsOfParagraphsThatOpenAQuotationTakeSeconds() {
    String text = "“He said he left. She said no\n\n".repeat(SCALE * 5_000) + "”, he said.";
    find(LAYOUTS.read(Report.of("hostile", text)));
  }

  private static void find(Layout layout) {
    assertTimeoutPreemptively(Duration.ofSeconds(60L * SCALE), () -> FINDER.find(layout));
  }

  @Property(tries = 200)
  void whatIsFoundFitsTheText(@ForAll("newsLike") String text) {
    List<Attribution> found = find(text);
    int last = 0;
    for (int i = 0; i < found.size(); i++) {
      Attribution attribution = found.get(i);
      assertThat(attribution.content()).isNotEmpty();
      assertThat(attribution.content().get(0).start()).isGreaterThanOrEqualTo(last);
      last = attribution.content().get(0).start();
      checkSpans(attribution.content(), text);
      checkSpans(attribution.cue(), text);
      checkSpans(attribution.source(), text);
      checkSpans(attribution.relay(), text);
      checkOuters(found, i);
    }
  }

  private static void checkSpans(List<Span> spans, String text) {
    int last = 0;
    for (Span span : spans) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      last = span.end();
    }
  }

  private static void checkOuters(List<Attribution> found, int start) {
    int at = start;
    for (int steps = 0; found.get(at).outer().isPresent(); steps++) {
      at = found.get(at).outer().getAsInt();
      assertThat(at).isBetween(0, found.size() - 1);
      assertThat(steps).as("a circle of outers").isLessThan(found.size());
    }
  }

  @Property(tries = 20)
  void theSameTextGivesTheSameAttributions(@ForAll("newsLike") String text) {
    assertThat(new AttributionFinder().find(LAYOUTS.read(Report.of("again", text))))
        .isEqualTo(find(text));
  }

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(
            "said",
            "told",
            "the BBC",
            "Reuters",
            "citing",
            "quoted",
            "as saying",
            "\"",
            "“",
            "”",
            "'",
            "that",
            "according to",
            "the minister",
            "Anna Holm",
            "the army believes",
            ",",
            ".",
            ":",
            "denied",
            "the report",
            "he",
            "would go",
            "\n",
            "\n\n",
            "Quote:",
            "seen by",
            "(AP)",
            "—",
            "𝒳",
            "in an interview with",
            "which cites",
            "as reported by",
            "was told by",
            "who declined to be named",
            "described by",
            "HALE:",
            "‘",
            "the river rose",
            "not",
            "\u00A0",
            "is leaving")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }
}
