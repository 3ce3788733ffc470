package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Quotations in texts that have one sentence a line. */
class QuotationLinesTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final AttributionFinder FINDER = new AttributionFinder();

  /** Source and contents of each attribution: "Hale: “We left.” …". */
  private static List<String> said(String report) {
    return FINDER.find(LAYOUTS.read(Report.of("test", report))).stream()
        .map(a -> of(a.source(), report) + ": " + of(a.content(), report))
        .toList();
  }

  private static String of(List<Span> spans, String report) {
    return String.join(" … ", spans.stream().map(span -> span.of(report)).toList());
  }

  @Test
  void aQuotationThatALaterLineClosesIsOneAttribution() {
    String report =
        "The market hall is closed.\n\"The roof came down at night.\nNobody was in the hall.\n"
            + "We will build it again,\" Mayor Jon Berg said.\nThe council meets on Monday.";
    assertThat(said(report))
        .containsExactly(
            "Mayor Jon Berg: \"The roof came down at night.\nNobody was in the hall.\n"
                + "We will build it again,\"");
  }

  @Test
  void aFullStopBeforeTheLastMarkHidesNoSpeaker() {
    String report =
        "The market hall is closed.\n\"I sweep up glass every morning.\n"
            + "Then it starts again.\" said Anna Holm.";
    assertThat(said(report))
        .containsExactly("Anna Holm: \"I sweep up glass every morning.\nThen it starts again.\"");
  }

  @Test
  void aQuotationRightBehindAnotherIsOfTheSameSpeaker() {
    String report =
        "A police spokesman said: \"The hall is closed.\nNo one was hurt.\"\n"
            + "\"People are asked to keep away from the square.\"\nThe square lies in the north.";
    assertThat(said(report))
        .containsExactly(
            "A police spokesman: \"The hall is closed.\nNo one was hurt.\""
                + " … \"People are asked to keep away from the square.\"");
  }

  @Test
  void aQuotationEndsAtABlankLine() {
    String report =
        "Jon Berg said: \"The wall is old.\n\nThe council meets on Monday, Berg said.\"";
    assertThat(said(report)).first().asString().isEqualTo("Jon Berg: \"The wall is old");
  }
}
