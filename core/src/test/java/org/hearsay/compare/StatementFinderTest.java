package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

  @Test
  void eachSentenceOfAContentIsAStatementOfItsOwn() {
    Compared compared =
        Compared.of(
            report("a", "“The dam held all night. We are watching the river,” Ida Holm said.")
                .person("Ida Holm")
                .quotes("Ida Holm", "said", "The dam held all night. We are watching the river,"));

    assertThat(compared.texts())
        .containsExactly("The dam held all night.", "We are watching the river");
    assertThat(compared.source(0)).isEqualTo("Ida Holm");
  }

  @Test
  void aJointSourceGivesOneStatementEach() {
    Compared compared =
        Compared.of(
            report("a", "Both Norland and Sudland denied the sale of the port.")
                .body("Norland")
                .body("Sudland")
                .denies("Both Norland and Sudland", "denied", "the sale of the port"));

    assertThat(compared.texts()).containsExactly("the sale of the port", "the sale of the port");
    assertThat(compared.source(0)).isNotEqualTo(compared.source(1));
    assertThat(compared.comparison().statements()).allMatch(s -> s.stance() == Stance.DENIES);
  }

  @Test
  void theInnermostSourceHasTheCreditAndTheOuterOneIsItsRelay() {
    String said = "the northern bridge was closed";
    Compared compared =
        Compared.of(
            report("a", "Delta News, citing the harbour police, reported that " + said + ".")
                .body("Delta News")
                .body("the harbour police")
                .says("Delta News", "reported that", said)
                .through("the harbour police", "citing", said));

    Statement statement = compared.statement(said);
    assertThat(compared.comparison().statements()).hasSize(1);
    assertThat(compared.name(statement.source().orElseThrow())).contains("harbour police");
    assertThat(statement.via()).extracting(compared::name).containsExactly("Delta News");
  }

  @Test
  void anOutletThatWasOnlyAddressedIsARelay() {
    Compared compared =
        Compared.of(
            report("a", "Two engineers told Delta News that the valve had failed.")
                .body("Delta News")
                .tells("Two engineers", "told", "Delta News", "the valve had failed"));

    assertThat(compared.statement("the valve had failed").via())
        .extracting(compared::name)
        .containsExactly("Delta News");
  }

  @Test
  void theReportsOwnOutletIsNoRelay() {
    Compared compared =
        Compared.of(
            report("a", "Two engineers told Delta News that the valve had failed.")
                .in("Delta News")
                .body("Delta News")
                .tells("Two engineers", "told", "Delta News", "the valve had failed"));

    assertThat(compared.statement("the valve had failed").via()).isEmpty();
  }

  @Test
  void thisNewspaperIsNoRelay() {
    Compared compared =
        Compared.of(
            report("a", "Two engineers told this newspaper that the valve had failed.")
                .in("Delta News")
                .tells("Two engineers", "told", "this newspaper", "the valve had failed"));

    assertThat(compared.statement("the valve had failed").via()).isEmpty();
  }

  @Test
  void theInitialsOfTheReportsOutletAreNoRelay() {
    Compared compared =
        Compared.of(
            report("a", "Two engineers told DNA that the valve had failed.")
                .in("Delta News Agency")
                .tells("Two engineers", "told", "DNA", "the valve had failed"));

    assertThat(compared.statement("the valve had failed").via()).isEmpty();
  }

  @Test
  void whatNobodyElseSaysTheReportSaysItself() {
    Compared compared = Compared.of(report("a", "The ferry Anna left the port on Monday."));

    Statement statement = compared.statement("The ferry Anna left the port on Monday.");
    assertThat(statement.source()).isEmpty();
    assertThat(statement.attribution()).isEmpty();
    assertThat(statement.times()).hasSize(1);
  }

  @Test
  void whatIsNotDeniedIsTheReportersStatementAboutTheSource() {
    Compared compared =
        Compared.of(
            report("a", "The mayor Ida Holm has not denied the sale of the port.")
                .person("Ida Holm")
                .denies("The mayor Ida Holm", "denied", "the sale of the port"));

    Statement statement =
        compared.statement("The mayor Ida Holm has not denied the sale of the port.");
    assertThat(statement.source()).isEmpty();
    assertThat(statement.stance()).isEqualTo(Stance.ASSERTS);
  }

  @Test
  void aContrastInTheReportersVoicePartsTheSentence() {
    Compared compared =
        Compared.of(report("a", "The bridge was closed on Monday, but the ferry sailed all week."));

    assertThat(compared.texts())
        .containsExactly("The bridge was closed on Monday", "the ferry sailed all week.");
  }

  @Test
  void theReportsOwnPaperIsNoRelayHoweverItCallsItself() {
    Compared compared =
        Compared.of(
            report("a", "Ann Roe told the Ledger that the valve had failed.")
                .in("The Harbour Ledger")
                .person("Ann Roe")
                .tells("Ann Roe", "told", "the Ledger", "the valve had failed"));

    assertThat(compared.statement("the valve had failed").via()).isEmpty();
  }
}
