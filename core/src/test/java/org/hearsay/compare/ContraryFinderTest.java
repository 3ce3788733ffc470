package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContraryFinderTest {

  private static List<Discrepancy> denials(String left, String right) {
    return Compared.of(
            report("a", "The Dale Post has asked around. " + left).on("2024-03-01").in("Dale Post"),
            report("b", "The Sund Echo has asked too. " + right).on("2024-03-01").in("Sund Echo"))
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
            denials(
                "The railway failed to inspect the bridge in May.",
                "The railway inspected the bridge in May."))
        .hasSize(1);
  }

  @Test
  void whatNobodyReceivedWasNotGiven() {
    assertThat(
            denials(
                "The harbour had received no warnings about the crane.",
                "The crew had warned the harbour about the crane."))
        .hasSize(1);
  }

  @Test
  void aStateAndItsOppositeClash() {
    assertThat(
            denials(
                "The cashier of the bank at Sund was unharmed.",
                "The cashier of the bank at Sund was injured."))
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
}
