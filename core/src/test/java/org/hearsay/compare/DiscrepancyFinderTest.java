package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.junit.jupiter.api.Test;

class DiscrepancyFinderTest {

  @Test
  void aDenialStandsAgainstWhatItDenies() {
    Compared compared =
        Compared.of(
            report("a", "The company Arlo sold toxic paint to schools. It rained."),
            report("b", "Arlo denied that it had sold toxic paint. Trains ran late.")
                .body("Arlo")
                .denies("Arlo", "denied that", "it had sold toxic paint"));

    assertThat(compared.discrepancies(DiscrepancyKind.DENIAL))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(compared.texts(d.left())).containsExactly("it had sold toxic paint");
              assertThat(compared.texts(d.right()))
                  .containsExactly("The company Arlo sold toxic paint to schools.");
            });
  }

  @Test
  void aDenialOfSomethingElseIsNone() {
    Compared compared =
        Compared.of(
            report("a", "The company Arlo sold toxic paint to schools. It rained."),
            report("b", "Arlo denied that it had bribed a minister. Trains ran late.")
                .body("Arlo")
                .denies("Arlo", "denied that", "it had bribed a minister"));

    assertThat(compared.comparison().discrepancies()).isEmpty();
  }

  @Test
  void oneEventOnTwoDaysIsADiscrepancy() {
    Compared compared =
        Compared.of(
            report("a", "Police arrested the banker Tor Vik at Varn airport on 3 May 2021."),
            report("b", "Police arrested the banker Tor Vik at Varn airport on 5 May 2021."));

    assertThat(compared.discrepancies(DiscrepancyKind.TIME))
        .singleElement()
        .satisfies(d -> assertThat(d.because()).isEqualTo("3 May 2021 / 5 May 2021"));
  }

  @Test
  void aReportAndItsCopyDifferInNothing() {
    String text = "The fire at Varn killed 12 people and injured 30. Police arrested Tor Vik.";

    assertThat(Compared.of(report("a", text), report("b", text)).comparison().discrepancies())
        .isEmpty();
  }

  @Test
  void aYearThatIsOnlySupposedIsNoDiscrepancy() {
    Compared compared =
        Compared.of(
            report("a", "The bridge at Sund is due to open for traffic on July 18.")
                .on("2025-06-03"),
            report("b", "The bridge at Sund is due to open for traffic on 18 July."));

    assertThat(compared.discrepancies(DiscrepancyKind.TIME)).isEmpty();
  }

  @Test
  void twoClockTimesOfOneEventAreADiscrepancy() {
    Compared compared =
        Compared.of(
            report("a", "The explosion in the harbour of Varn occurred at 22:50 on 3 May 2021."),
            report("b", "The explosion in the harbour of Varn occurred at 22:15 on 3 May 2021."));

    assertThat(compared.discrepancies(DiscrepancyKind.TIME)).hasSize(1);
  }

  @Test
  void theSameDayAmongOthersIsNoDiscrepancy() {
    Compared compared =
        Compared.of(
            report("a", "The shares of Arlo fell in Varn on 3 May 2021."),
            report("b", "The shares of Arlo fell in Varn on 3 May 2021 and on 5 May 2021."));

    assertThat(compared.discrepancies(DiscrepancyKind.TIME)).isEmpty();
  }
}
