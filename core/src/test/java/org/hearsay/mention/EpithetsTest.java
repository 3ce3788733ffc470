package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class EpithetsTest {

  private final CastFinder finder = new CastFinder();

  /** The name of whom the last mention of {@code words} in {@code text} means. */
  private String meant(String text, String words) {
    Cast cast = finder.find(new LayoutReader().read(Report.of("r", text)));
    int start = text.lastIndexOf(words);
    return cast.mentions().stream()
        .filter(mention -> mention.span().start() == start)
        .map(mention -> cast.entities().get(mention.entity()).name())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention at " + words + ": " + cast));
  }

  @Test
  void anOfficeAndItsPlaceMeanWhoeverTheReportSaysHoldsIt() {
    String text =
        "Ohio Sen. Karen Wirth met Utah Sen. Paul Brandt on Monday. Both left early. "
            + "The Ohio senator said that the talks went well.";
    assertThat(meant(text, "The Ohio senator")).isEqualTo("Karen Wirth");
  }

  @Test
  void anEpithetMeansThePersonOfTheSentencesBefore() {
    String text =
        "Karen Wirth opened a factory in Dayton on Monday. The billionaire said that she was happy.";
    assertThat(meant(text, "The billionaire")).isEqualTo("Karen Wirth");
  }

  @Test
  void anEpithetThatTwoMayBearMeansNeither() {
    String text =
        "Karen Wirth and Paul Brandt met in Dayton on Monday. The billionaire said little.";
    assertThat(meant(text, "The billionaire")).isEqualTo("The billionaire");
  }

  @Test
  void theDirectorOfABodyIsNotJustAnybodyOfTheSentencesBefore() {
    String text = "Karen Wirth opened a factory in Dayton on Monday. The FDA director said little.";
    assertThat(meant(text, "The FDA director")).isEqualTo("The FDA director");
  }

  @Test
  void theGovernorOfAPlaceIsNotOneOfTwoOfWhomTheReportTellsNoOffice() {
    String text =
        "Karen Wirth spoke in Dayton on Monday. She did not name Paul Brandt. "
            + "The Idaho governor said that the talks went well.";
    assertThat(meant(text, "The Idaho governor")).isEqualTo("The Idaho governor");
  }

  @Test
  void anAppealsCourtIsNotTheSupremeCourt() {
    String text = "The Supreme Court met on Monday. The appeals court said that it would wait.";
    assertThat(meant(text, "The appeals court")).isEqualTo("The appeals court");
  }

  @Test
  void aBankIsNoNewspaper() {
    String text =
        "The Dayton Herald reported the losses on Monday. The bank said that it would answer.";
    assertThat(meant(text, "The bank")).isNotEqualTo("Dayton Herald");
  }

  @Test
  void aSurnameOfAFullNameFurtherDownHasItsGender() {
    String text =
        "Wirth leaves the race. She thanked her voters in Dayton. "
            + "Karen Wirth had led the polls for weeks.";
    assertThat(meant(text, "She")).isEqualTo("Karen Wirth");
  }

  @Test
  void theCompanyOfATownIsTheOneThatTheReportPutsThere() {
    String text =
        "Velo Inc., a Dayton maker of pumps, sued Tarn Corp. of Portland on Monday. "
            + "The Portland company said that it would wait.";
    assertThat(meant(text, "The Portland company")).isEqualTo("Tarn Corp.");
    assertThat(meant(text.replace("The Portland company", "The Dayton company"), "The Dayton"))
        .isEqualTo("Velo Inc.");
  }

  @Test
  void theNationalBankIsNotTheBankOfTheSentenceBefore() {
    String text = "Corvell Bank closed on Monday. The National Bank said that it would wait.";
    assertThat(meant(text, "The National Bank")).isEqualTo("The National Bank");
  }

  @Test
  void theAgencyIsTheOneThatTheSentenceBeforeIsAbout() {
    String text =
        "The Rail Safety Agency closed a bridge on Monday. The agency said that it was old.";
    assertThat(meant(text, "The agency")).endsWith("Rail Safety Agency");
  }

  @Test
  void theSoftwareMakerIsTheFirmOfTheSentenceBefore() {
    String text = "Velo Inc. mended its programs on Monday. The software maker said it was late.";
    assertThat(meant(text, "The software maker")).isEqualTo("Velo Inc.");
  }
}
