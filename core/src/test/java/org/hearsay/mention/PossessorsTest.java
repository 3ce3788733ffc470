package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class PossessorsTest {

  private Cast read(String text) {
    return new CastFinder().find(new LayoutReader().read(Report.of("r", text)));
  }

  /** The entity of the nominal that is {@code words}, where they stand last. */
  private Entity at(String text, String words) {
    Cast cast = read(text);
    int start = text.lastIndexOf(words);
    return cast.mentions().stream()
        .filter(mention -> mention.span().start() == start)
        .filter(mention -> mention.span().length() == words.length())
        .findFirst()
        .map(mention -> cast.entities().get(mention.entity()))
        .orElseThrow(() -> new AssertionError("no mention at " + words + ": " + cast));
  }

  @Test
  void hisLawyerIsTheOneCalledByHisName() {
    String text =
        "Ann Roe was charged. Roe's lawyer said that she was ill. Her lawyer left at noon.";
    assertThat(at(text, "Her lawyer").name()).isEqualTo("Roe's lawyer");
  }

  @Test
  void lawyersOfTwoAreTwo() {
    String text =
        "Ann Roe and Max Poe were charged. Roe came late. Her lawyer said that she was ill."
            + " Poe left early. His lawyer said that he would appeal.";
    assertThat(at(text, "His lawyer").name()).isEqualTo("His lawyer");
    assertThat(at(text, "Her lawyer").name()).isEqualTo("Her lawyer");
  }

  @Test
  void whoeverIsIntroducedAsSomebodysIsMeantAgain() {
    String text =
        "Max Poe was charged. His lawyer, Ida Lund, came late. Poe left. His lawyer said no more.";
    assertThat(at(text, "His lawyer").name()).isEqualTo("Ida Lund");
  }

  @Test
  void hisCountryIsThatOfHisOffice() {
    String text =
        "Norwegian general Max Poe spoke in Kenya. He said that his country's intelligence had seen it.";
    assertThat(at(text, "his country's intelligence").description()).contains("Norwegian");
  }

  @Test
  void itsArmyIsThatOfTheOnlyCountryInSight() {
    String text = "Norway closed its ports on Monday. Its military said that it was a drill.";
    assertThat(at(text, "Its military").description()).contains("Norway");
  }

  @Test
  void theCountrysServiceIsUnknownWhereTwoCountriesAreInSight() {
    String text = "Pilots in Chile and Peru struck. The country's military said it would help.";
    assertThat(at(text, "The country's military").description()).isEqualTo(Optional.empty());
  }

  @Test
  void anAmbassadorsCountryIsNotWhereHeIsSent() {
    String text = "The ambassador to Norway, Max Poe, spoke. He said that his government knew.";
    assertThat(at(text, "his government").description()).isEqualTo(Optional.empty());
  }

  @Test
  void aVerbBehindItMakesHisSonNoDescriptionOfTheNameBefore() {
    String text = "As Max Poe praised Ann Roe, his son said that it was late.";
    assertThat(at(text, "his son").name()).isEqualTo("his son");
  }
}
