package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class DenialFinderTest {

  private static List<Discrepancy> denials(String left, String right) {
    return Compared.of(
            report("a", "The Dale Post has asked around. " + left).on("2024-03-01").in("Dale Post"),
            report("b", "The Sund Echo has asked too. " + right).on("2024-03-01").in("Sund Echo"))
        .discrepancies(DiscrepancyKind.DENIAL);
  }

  /** What two persons say, each in a report. */
  private static List<Discrepancy> twoSay(String one, String other) {
    return Compared.of(
            report("a", one + ", Olaf Brand said. It rained.")
                .person("Olaf Brand")
                .says("Olaf Brand", "said", one),
            report("b", other + ", Ida Lund said. Trains ran late.")
                .person("Ida Lund")
                .says("Ida Lund", "said", other))
        .discrepancies(DiscrepancyKind.DENIAL);
  }

  @Test
  void whatOneReportSaysWasNotDoneClashesWithItsBeingDone() {
    assertThat(
            denials(
                "No shots were fired during the raid on the depot.",
                "Shots were fired during the raid on the depot."))
        .hasSize(1);
  }

  @Test
  void failingToDoIsNotDoing() {
    assertThat(
            twoSay("The railway failed to inspect the bridge", "The railway inspected the bridge"))
        .hasSize(1);
  }

  @Test
  void whatNobodyReceivedWasNotGiven() {
    Compared compared =
        Compared.of(
            report("a", "The crew had warned the harbour about the crane, Olaf Brand said.")
                .person("Olaf Brand")
                .says("Olaf Brand", "said", "The crew had warned the harbour about the crane"),
            report("b", "Ida Lund said the harbour had received no warnings about the crane.")
                .person("Ida Lund")
                .says("Ida Lund", "said", "the harbour had received no warnings about the crane"));

    assertThat(compared.discrepancies(DiscrepancyKind.DENIAL)).hasSize(1);
  }

  @Test
  void anAccusationThatIsDeniedWithoutRepeatingItStandsJustBefore() {
    Compared compared =
        Compared.of(
            report(
                    "a",
                    "Olaf Brand said the harbour had hidden two accidents. Ida Lund rejected the"
                        + " accusation. The ferry will run on Monday.")
                .person("Olaf Brand")
                .says("Olaf Brand", "said", "the harbour had hidden two accidents")
                .person("Ida Lund")
                .denies("Ida Lund", "rejected", "the accusation"),
            report("b", "The crane at Sund fell into the harbour on Friday."));

    assertThat(compared.discrepancies(DiscrepancyKind.DENIAL))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(compared.texts(d.left())).containsExactly("the accusation");
              assertThat(compared.texts(d.right()))
                  .containsExactly("the harbour had hidden two accidents");
            });
  }

  @Test
  void whatNotMerelyIsSoIsNotDenied() {
    assertThat(
            denials(
                "The strike is not merely a quarrel about wages at the harbour.",
                "The strike began as a quarrel about wages at the harbour."))
        .isEmpty();
  }

  @Test
  void aStateAndItsOppositeClash() {
    assertThat(
            twoSay(
                "The cashier of the bank at Sund was unharmed",
                "The cashier of the bank at Sund was injured"))
        .hasSize(1);
  }

  @Test
  void notOnlyDeniesNothing() {
    assertThat(
            denials(
                "The railway not only inspected the bridge in May but painted it.",
                "The railway inspected the bridge in May."))
        .isEmpty();
  }

  @Test
  void whatIsNotSoUntilLaterMayBeSoLater() {
    assertThat(
            denials(
                "The names of the sailors will not be published until Friday.",
                "The names of the sailors will be published by the harbour."))
        .isEmpty();
  }

  @Test
  void anotherThingThatWasDoneIsNoContrary() {
    assertThat(
            denials(
                "The mayor did not release the letter about the harbour.",
                "The court released the sailors of the harbour."))
        .isEmpty();
  }

  @Test
  void twoWhoDenyTheSameDoNotClash() {
    assertThat(
            denials(
                "The railway did not inspect the bridge in May.",
                "The railway failed to inspect the bridge in May."))
        .isEmpty();
  }

  @Test
  void sharesOfOneCountAreNoContrary() {
    assertThat(
            denials(
                "Some 40 of the 50 night trains failed to run on the coast line.",
                "Only 10 night trains ran on the coast line."))
        .isEmpty();
  }

  @Test
  void turningAnOfferDownDeniesNoOffer() {
    Compared compared =
        Compared.of(
            report("a", "Brightwater made an offer for the harbour in February."),
            report("b", "The town rejected an offer for the harbour in February.")
                .body("The town")
                .denies("The town", "rejected", "an offer for the harbour in February"));

    assertThat(compared.discrepancies(DiscrepancyKind.DENIAL)).isEmpty();
  }

  @Test
  void denialsOfOneMatterStandInOneDiscrepancy() {
    Compared compared =
        Compared.of(
            report("a", "Olaf Brand said the ferry had sold toxic paint to schools. It rained.")
                .person("Olaf Brand")
                .says("Olaf Brand", "said", "the ferry had sold toxic paint to schools"),
            report("b", "Ida Lund denied that the ferry had sold toxic paint to schools. It blew.")
                .person("Ida Lund")
                .denies("Ida Lund", "denied that", "the ferry had sold toxic paint to schools"),
            report(
                    "c",
                    "Per Holm denied that the ferry had sold toxic paint to schools. It hailed.")
                .person("Per Holm")
                .denies("Per Holm", "denied that", "the ferry had sold toxic paint to schools"));

    assertThat(compared.discrepancies(DiscrepancyKind.DENIAL))
        .singleElement()
        .satisfies(d -> assertThat(d.left()).hasSize(2));
  }

  @Test
  void whatCannotBeDoneIsNotDenied() {
    assertThat(twoSay("People cannot open the harbour gate", "A crowd opened the harbour gate"))
        .isEmpty();
  }
}
