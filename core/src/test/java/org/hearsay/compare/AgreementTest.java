package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import java.util.List;
import org.hearsay.story.Copy;
import org.junit.jupiter.api.Test;

/** Claims, and the origins behind them. */
class AgreementTest {

  private static final String FILLER = " The weather was fine. Ticket prices were unchanged.";

  @Test
  void otherWordsForTheSameThingAreOneClaim() {
    Compared compared =
        Compared.of(
            report("a", "A blast destroyed the Varn chemical works." + FILLER),
            report(
                "b",
                "An explosion has destroyed the chemical plant at Varn. Schools opened late."));

    assertThat(compared.comparison().claims()).hasSize(1);
    assertThat(compared.texts(compared.comparison().claims().get(0).statements()))
        .containsExactlyInAnyOrder(
            "A blast destroyed the Varn chemical works.",
            "An explosion has destroyed the chemical plant at Varn.");
  }

  @Test
  void differentNumbersOfTheSameThingAreDifferentClaims() {
    Compared compared =
        Compared.of(
            report("a", "The fire at Varn killed 12 people." + FILLER),
            report("b", "The fire at Varn killed 40 people. Schools opened late."));

    assertThat(compared.comparison().claims()).isEmpty();
  }

  @Test
  void aClaimAndItsNegationAreTwoClaims() {
    Compared compared =
        Compared.of(
            report("a", "The Varn dam was inspected in spring." + FILLER),
            report("b", "The Varn dam was not inspected in spring. Schools opened late."));

    assertThat(compared.comparison().claims()).isEmpty();
  }

  @Test
  void twoReportersAreTwoOrigins() {
    Compared compared =
        Compared.of(
            report("a", "A blast destroyed the Varn chemical works." + FILLER),
            report("b", "An explosion has destroyed the chemical plant at Varn. Trams ran."));

    assertThat(compared.comparison().claims().get(0).origins()).hasSize(2);
  }

  @Test
  void aCopyIsNoSecondOrigin() {
    List<Copy> copies = List.of(new Copy(0, 1, 0.9, List.of()));

    assertThat(twoReports(copies).comparison().claims().get(0).origins())
        .singleElement()
        .satisfies(origin -> assertThat(origin.because()).contains("copied"));
  }

  private static Compared twoReports(List<Copy> copies) {
    return Compared.of(
        copies,
        report("a", "A blast destroyed the Varn chemical works." + FILLER),
        report("b", "A blast destroyed the Varn chemical works. Schools opened late."));
  }

  @Test
  void oneSourceIsOneOriginHoweverManyReportsQuoteIt() {
    String said = "the Varn chemical works had exploded";
    Compared compared =
        Compared.of(
            report("a", "Ida Holm said that " + said + "." + FILLER)
                .person("Ida Holm")
                .says("Ida Holm", "said that", said),
            report("b", "Mayor Ida Holm said that " + said + ". Schools opened late.")
                .person("Ida Holm")
                .says("Ida Holm", "said that", said));

    assertThat(compared.comparison().claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.origins()).hasSize(1));
  }

  @Test
  void reportsThatCreditOneAgencyAreOneOrigin() {
    Compared compared =
        Compared.of(
            report("a", "A blast destroyed the Varn chemical works. Source: Delta News")
                .crediting("Delta News"),
            report("b", "A blast has destroyed the chemical works at Varn. From Delta News")
                .crediting("Delta News"));

    assertThat(compared.comparison().claims().get(0).origins()).hasSize(1);
  }
}
