package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class QuotationFormsTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final AttributionFinder FINDER = new AttributionFinder();

  private final StringBuilder text = new StringBuilder();

  private List<Attribution> find(String report) {
    text.setLength(0);
    text.append(report);
    return FINDER.find(LAYOUTS.read(Report.of("test", report)));
  }

  private List<String> of(List<Span> spans) {
    return spans.stream().map(span -> span.of(text.toString())).toList();
  }

  /** Source and contents of each attribution: "Hale: “We left.” …". */
  private List<String> said(String report) {
    return find(report).stream()
        .map(a -> String.join(" ", of(a.source())) + ": " + String.join(" … ", of(a.content())))
        .toList();
  }

  @Test
  void wordsPartlyInMarksAreMixed() {
    assertThat(find("The county’s plan is “a joke”, according to Dora Hale."))
        .extracting(Attribution::kind)
        .containsExactly(AttributionKind.MIXED);
  }

  @Test
  void aQuotationThatItsSpeakerInterruptsIsOneAttribution() {
    assertThat(said("“We asked every year,” Mayor Berg said, “but nothing came.”"))
        .containsExactly("Mayor Berg: “We asked every year,” … “but nothing came.”");
  }

  @Test
  void aQuotationThatGoesOnInTheNextSentenceIsOneAttribution() {
    assertThat(said("“We asked every year,” said Ana Ruiz. “Nothing came. We waited.” It rained."))
        .containsExactly("Ana Ruiz: “We asked every year,” … “Nothing came. We waited.”");
  }

  @Test
  void paragraphsThatOpenWithAMarkAreOneQuotationUntilOneCloses() {
    String report =
        "The mayor, Jon Berg, spoke of the wall.\n\n“The wall was old when I came here.\n\n"
            + "“We asked for money every year.\n\n“Nothing came,” he said.\n\nThe council meets.";
    assertThat(said(report))
        .contains(
            "he: “The wall was old when I came here. … “We asked for money every year."
                + " … “Nothing came,”");
  }

  @Test
  void aQuotationOverParagraphsAfterItsSpeakerIsOneAttribution() {
    String report =
        "Jon Berg said: “The wall was built in 1950 and nobody looked at it.\n\n"
            + "“We asked for money every year.”\n\nThe council meets on Monday.";
    assertThat(said(report))
        .containsExactly(
            "Jon Berg: “The wall was built in 1950 and nobody looked at it."
                + " … “We asked for money every year.”");
  }

  @Test
  void aQuoteNeverClosedEndsAtItsParagraph() {
    String report = "Jon Berg said: “The wall is old.\n\nThe council meets on Monday at ten.";
    assertThat(said(report)).containsExactly("Jon Berg: “The wall is old");
  }

  @Test
  void severalSpeakersInOneParagraphKeepTheirWords() {
    String report =
        "“It was like a train,” said Eva Lund. “I thought we would die,” said her brother Nils."
            + " “We were lucky,” their mother, Karin, said.";
    assertThat(said(report))
        .containsExactly(
            "Eva Lund: “It was like a train,”",
            "her brother Nils: “I thought we would die,”",
            "their mother, Karin,: “We were lucky,”");
  }

  @Test
  void marksInsideMarksEndNothing() {
    assertThat(said("“I told him, ‘Leave the house now,’ and he laughed,” said Eva Lund."))
        .contains("Eva Lund: “I told him, ‘Leave the house now,’ and he laughed,”");
  }

  @Test
  void aSignatureAfterADashIsTheSource() {
    assertThat(said("“We will rebuild every house in this valley.” -Commissioner Dora Hale"))
        .containsExactly("Commissioner Dora Hale: “We will rebuild every house in this valley.”");
    assertThat(said("“We will rebuild every house here.” — Dora Hale, county commissioner"))
        .containsExactly("Dora Hale, county commissioner: “We will rebuild every house here.”");
  }

  @Test
  void guillemetsAreQuotationMarks() {
    assertThat(said("«We will not leave,» said Luc Petit. «The dam is safe.»"))
        .containsExactly("Luc Petit: «We will not leave,» … «The dam is safe.»");
  }

  @Test
  void singleMarksAreQuotationMarks() {
    List<Attribution> found =
        find("‘The dam is safe and will hold,’ said Luc Petit, the mayor. ‘It is new.’");
    assertThat(found).extracting(Attribution::kind).containsExactly(AttributionKind.DIRECT);
    assertThat(of(found.get(0).content()))
        .containsExactly("‘The dam is safe and will hold,’", "‘It is new.’");
  }

  @Test
  void aDashOpensSpeech() {
    assertThat(said("— The dam is safe and it will hold for a hundred years, said Luc Petit."))
        .containsExactly("Luc Petit: The dam is safe and it will hold for a hundred years");
  }

  @Test
  void turnsOfATranscriptBelongToTheirLabels() {
    String report =
        "BERG: We will rebuild the wall.\nHALE: Who is going to pay for that?\n"
            + "BERG: The county pays, as it always did.";
    assertThat(said(report))
        .containsExactly(
            "BERG: We will rebuild the wall.",
            "HALE: Who is going to pay for that?",
            "BERG: The county pays, as it always did.");
  }

  @Test
  void questionsAndAnswersAreTurns() {
    assertThat(said("Q: Who pays for the wall?\nA: The county pays for it."))
        .containsExactly("Q: Who pays for the wall?", "A: The county pays for it.");
  }

  @Test
  void aQuotationWithoutACueBelongsToWhoIsSpeakingInTheNextSentence() {
    String report =
        "“The concrete is as good as on the first day and there is no crack anywhere.”"
            + " Dora Hale was speaking after a visit to the dam.";
    assertThat(said(report))
        .containsExactly(
            "Dora Hale: “The concrete is as good as on the first day and there is no crack"
                + " anywhere.”");
  }

  @Test
  void aQuotationWithoutACueBelongsToWhoSpokeInTheSentenceBefore() {
    String report =
        "Dora Hale spoke at the dam on Monday.\n\n“The concrete is as good as on the first day"
            + " and there is no crack anywhere.”\n\nThe lake is full.";
    assertThat(said(report))
        .contains(
            "Dora Hale: “The concrete is as good as on the first day and there is no crack"
                + " anywhere.”");
  }

  @Test
  void aLoneQuotationAfterNobodySpeakingHasNoSource() {
    String report =
        "The engineer Dora Hale inspected the dam on Monday.\n\n“The concrete is as good as on the"
            + " first day and there is no crack anywhere.”\n\nThe lake is full.";
    assertThat(find(report)).hasSize(1).allMatch(a -> a.source().isEmpty());
  }

  @Test
  void theLabelQuoteNamesWhoeverSpokeBefore() {
    String report =
        "Dora Hale has said that the dam is safe.\n\nQuote: \"We looked at the wall twice and found"
            + " no crack anywhere in it.\"";
    assertThat(said(report))
        .contains("Dora Hale: \"We looked at the wall twice and found no crack anywhere in it.\"");
  }

  @Test
  void scareQuotesNicknamesAndTitlesAreNoQuotations() {
    assertThat(find("The so-called “experts” met at the “Lion’s Head” inn.")).isEmpty();
    assertThat(find("James “Jimmy” Holt, known as “The Hammer”, read from “War and Peace”."))
        .isEmpty();
    assertThat(find("The band, named “The Old Dogs”, played songs titled “Rain” and “Snow”."))
        .isEmpty();
  }
}
