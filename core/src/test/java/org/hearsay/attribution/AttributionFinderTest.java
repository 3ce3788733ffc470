package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class AttributionFinderTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final AttributionFinder FINDER = new AttributionFinder();

  private static List<Attribution> find(String text) {
    return FINDER.find(LAYOUTS.read(Report.of("test", text)));
  }

  private static List<String> of(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aQuotationBeforeItsSpeakerIsDirect() {
    String text = "“The bridge will open again in spring,” said Mayor Anna Holm.";
    Attribution found = find(text).get(0);
    assertThat(of(text, found.content()))
        .containsExactly("“The bridge will open again in spring,”");
    assertThat(of(text, found.cue())).containsExactly("said");
    assertThat(of(text, found.source())).containsExactly("Mayor Anna Holm");
    assertThat(found.kind()).isEqualTo(AttributionKind.DIRECT);
  }

  @Test
  void reportedSpeechIsIndirect() {
    String text = "The ministry said that the bridge would open again in spring.";
    Attribution found = find(text).get(0);
    assertThat(of(text, found.source())).containsExactly("The ministry");
    assertThat(found.kind()).isEqualTo(AttributionKind.INDIRECT);
  }

  @Test
  void aTextWithoutAttributionsHasNone() {
    assertThat(find("The river rose by two metres in a night.")).isEmpty();
    assertThat(find("")).isEmpty();
  }

  @Test
  void whoIsBelievedToBeSomewhereBelievesNothing() {
    String text = "The minister said that divers believed to be in the cave might still be alive.";
    for (Attribution found : find(text)) {
      assertThat(of(text, found.source())).containsExactly("The minister");
    }
  }

  @Test
  void whatSomeoneWouldBeTakenForIsNobodysBelief() {
    String text = "If the boats crossed the line, they would be considered lawful prizes.";
    assertThat(find(text)).noneMatch(a -> of(text, a.source()).contains("they"));
  }

  @Test
  void aSourceLeavesOutTheClauseBeforeIt() {
    String text = "The ferries began in May and the harbour board says the ferries will go on.";
    Attribution found = find(text).get(0);
    assertThat(of(text, found.source())).containsExactly("the harbour board");
  }

  @Test
  void aCourtRules() {
    String text = "A Dutch court has ruled that the old mills may turn again.";
    Attribution found = find(text).get(0);
    assertThat(of(text, found.source())).containsExactly("A Dutch court");
    assertThat(of(text, found.content())).containsExactly("that the old mills may turn again");
  }
}
