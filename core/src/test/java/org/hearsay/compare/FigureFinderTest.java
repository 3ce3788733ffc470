package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureFinderTest {

  private static List<Figure> figures(ReadingBuilder... reports) {
    return Compared.of(reports).comparison().figures();
  }

  @Test
  void theDeadAreCountedTogetherWhateverTheWord() {
    assertThat(
            figures(
                report("a", "The fire at Varn killed 12 people."),
                report("b", "Twelve people died in the fire at Varn.")))
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.SAME));
  }

  @Test
  void theDeadAndTheInjuredAreTwoSeries() {
    assertThat(
            figures(
                report("a", "The fire at Varn killed 12 people."),
                report("b", "The fire at Varn injured 12 people.")))
        .hasSize(2)
        .allMatch(f -> f.verdict() == Verdict.SINGLE);
  }

  @Test
  void troopsOfTwoCountriesAreTwoSeries() {
    assertThat(
            figures(
                report("a", "About 3,000 Norwegian soldiers are stationed in Varn."),
                report("b", "About 5,000 Swedish soldiers are stationed in Varn.")))
        .hasSize(2);
  }

  @Test
  void atLeastFitsMore() {
    assertThat(
            figures(
                report("a", "At least 12 people were killed in the fire at Varn."),
                report("b", "The fire at Varn killed 15 people.")))
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.COMPATIBLE));
  }

  @Test
  void aReportThatHoldsBothNumbersDoesNotClash() {
    assertThat(
            Compared.of(
                    report("a", "The fire at Varn killed 40 people, compared with 112 in 1950."),
                    report("b", "The fire at Varn killed 112 people."))
                .discrepancies(DiscrepancyKind.FIGURE))
        .isEmpty();
  }

  @Test
  void aBodyThatPutsACountAtANumberIsItsSource() {
    Compared compared =
        Compared.of(
            report("a", "The Varn Fire Service put the number of dead at 14.")
                .body("Varn Fire Service"));

    assertThat(compared.source(0)).isEqualTo("Varn Fire Service");
  }

  @Test
  void twoNumbersOnOneDayAreAConflict() {
    Compared compared =
        Compared.of(
            report("a", "The fire at Varn killed 12 people.").on("2021-03-04"),
            report("b", "The fire at Varn killed 40 people.").on("2021-03-04"));

    assertThat(compared.comparison().figures())
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.CONFLICT));
    assertThat(compared.discrepancies(DiscrepancyKind.FIGURE))
        .singleElement()
        .satisfies(d -> assertThat(d.because()).contains("12 people", "40 people"));
  }

  @Test
  void oneSourceThatCountsMoreTheNextDayRevises() {
    Compared compared = Compared.of(tollOn("a", "2021-03-04", 12), tollOn("b", "2021-03-05", 15));

    assertThat(compared.comparison().figures())
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.REVISED));
    assertThat(compared.discrepancies(DiscrepancyKind.FIGURE)).isEmpty();
  }

  private static ReadingBuilder tollOn(String id, String day, int dead) {
    String said = "the fire at Varn had killed " + dead + " people";
    return report(id, "Ida Holm said that " + said + ".")
        .on(day)
        .person("Ida Holm")
        .says("Ida Holm", "said that", said);
  }

  @Test
  void aDayStillToComeIsNotTheDayOfACount() {
    assertThat(
            figures(
                report("a", "The levy would raise 480 million euros from 1 January 2026.")
                    .on("2025-06-03"),
                report("b", "The levy would raise 480 million euros, as of 2 June 2025.")
                    .on("2025-06-04")))
        .flatExtracting(Figure::values)
        .extracting(value -> value.asOf().orElse(""))
        .containsExactlyInAnyOrder("2025-06-03", "2025-06-02");
  }

  @Test
  void whatRoseFromOneNumberToAnotherIsTheOther() {
    assertThat(
            figures(
                report(
                    "a", "The number of homes destroyed by the fire at Varn rose from 31 to 46."),
                report("b", "The fire at Varn destroyed 46 homes.")))
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.SAME))
        .satisfies(
            f ->
                assertThat(f.values())
                    .allSatisfy(v -> assertThat(v.figure().low()).hasValue(new BigDecimal(46))));
  }

  @Test
  void whatLiesBetweenTwoNumbersStaysARange() {
    assertThat(
            figures(
                report(
                    "a",
                    "The old bridge at Varn carries from 20 to 30 lorries in each hour of the day.")))
        .singleElement()
        .satisfies(f -> assertThat(f.values().get(0).figure().high()).hasValue(new BigDecimal(30)));
  }

  @Test
  void acresAreHeldAgainstHectares() {
    assertThat(
            figures(
                report("a", "The blaze at Varn has burned 9,000 acres of forest."),
                report("b", "The blaze at Varn has burned 3,640 hectares of forest.")))
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.COMPATIBLE));
  }

  @Test
  void acresAndHectaresThatDoNotFitClash() {
    assertThat(
            figures(
                report("a", "The blaze at Varn has burned 9,000 acres of forest."),
                report("b", "The blaze at Varn has burned 9,000 hectares of forest.")))
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isNotEqualTo(Verdict.SAME))
        .satisfies(f -> assertThat(f.verdict()).isNotEqualTo(Verdict.COMPATIBLE));
  }

  @Test
  void whatIsCountedUnderAnotherNameIsOneSeries() {
    assertThat(
            figures(
                report("a", "The brewer Arlo will cut 340 jobs at its plant in Varn."),
                report("b", "The brewer Arlo will cut 340 posts at its plant in Varn.")))
        .singleElement()
        .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.SAME));
  }

  @Test
  void boatsAndMenNeverClash() {
    assertThat(
            figures(
                report("a", "The pirates attacked the ship off Varn with three boats."),
                report("b", "The pirates attacked the ship off Varn with four helicopters.")))
        .noneMatch(f -> f.verdict() == Verdict.CONFLICT);
  }

  @Test
  void euroAndDollarDoNotClash() {
    assertThat(
            figures(
                report("a", "The gang stole 2.3 million euros from a van in Varn."),
                report("b", "The gang stole 2.5 million dollars from a van in Varn.")))
        .noneMatch(f -> f.verdict() == Verdict.CONFLICT);
  }

  @Test
  void thousandsOfFiguresInOneReportStayCheap() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 3000; i++) {
      text.append("The flood at Varn injured ").append(i).append(" people. ");
    }

    assertThat(figures(report("a", text.toString()), report("b", "It injured 12 people.")))
        .isNotEmpty();
  }

  private static ReadingBuilder strike(String railway) {
    String union = "21,000 people joined the strike at Varn";
    return report("a", "Ida Holm said that " + union + ". Olaf Berg " + railway + ".")
        .person("Ida Holm")
        .person("Olaf Berg")
        .says("Ida Holm", "said that", union);
  }

  @Test
  void aFigureThatLeavesOutWhatItCountsCountsWhatTheOneBeforeDoes() {
    Compared compared =
        Compared.of(strike("spoke of 12,400").says("Olaf Berg", "spoke", "of 12,400"));

    assertThat(compared.discrepancies(DiscrepancyKind.FIGURE))
        .singleElement()
        .satisfies(d -> assertThat(d.because()).contains("21,000 people", "12,400"));
  }

  @Test
  void anAgeIsNoCountThatLeavesSomethingOut() {
    assertThat(
            Compared.of(
                    strike("said that he was 40,000").says("Olaf Berg", "said", "he was 40,000"))
                .discrepancies(DiscrepancyKind.FIGURE))
        .isEmpty();
  }

  @Test
  void someOfThePeopleDoNotClashWithAllOfThem() {
    assertNoConflict(
        "The fire at Varn killed 10 people on Monday.",
        "The fire at Varn killed three civilians on Monday.");
  }

  @Test
  void dozensAreNoCountThatClashes() {
    assertNoConflict(
        "The fire at Varn killed dozens of people.", "The fire at Varn killed 140 people.");
  }

  @Test
  void whatIsUsualDoesNotClashWithWhatWas() {
    assertNoConflict(
        "The flood at Varn destroyed 40 homes.", "A flood at Varn usually destroyed 12 homes.");
  }

  @Test
  void aRoundedNumberDoesNotClashWithTheExactOne() {
    assertNoConflict(
        "The network at Varn paid $15.2 billion for the rights.",
        "The network at Varn paid $15 billion for the rights.");
  }

  @Test
  void feetWithInchesDoNotClashWithFeet() {
    assertNoConflict(
        "The catfish caught at Varn was 8ft 9in long.", "The catfish caught at Varn was 9ft long.");
  }

  @Test
  void whereSomethingLiesIsNoLengthThatClashes() {
    assertNoConflict(
        "The fighting broke out 70 miles south of Varn.",
        "The fighting broke out 105 miles south of Varn.");
  }

  private static void assertNoConflict(String one, String other) {
    assertThat(figures(report("a", one), report("b", other)))
        .noneMatch(f -> f.verdict() == Verdict.CONFLICT);
  }
}
