package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose words count as one. */
class OriginFinderTest {

  private static final String SAID = "the Varn bridge was closed to lorries on Monday";

  private static List<Origin> origins(ReadingBuilder one, ReadingBuilder other) {
    Compared compared = Compared.of(one, other);
    return compared.comparison().claims().get(0).origins();
  }

  private static ReadingBuilder said(String id, String who) {
    return report(id, "The " + who + " said " + SAID + ".")
        .body("The " + who)
        .says("The " + who, "said", SAID);
  }

  private static ReadingBuilder saidBy(String id, String office, String name) {
    return report(id, "The " + office + ", " + name + ", said " + SAID + ".")
        .person(name)
        .says(name, "said", SAID);
  }

  @Test
  void aBodyAndItsChairmanAreOneOrigin() {
    assertThat(
            origins(
                said("a", "bridge commission"),
                saidBy("b", "chairman of the Varn Bridge Commission", "Ida Holm")))
        .singleElement()
        .satisfies(origin -> assertThat(origin.because()).isEqualTo("one speaks for the other"));
  }

  @Test
  void aMinisterAndTheMinistryAreOneOrigin() {
    assertThat(
            origins(said("a", "transport ministry"), saidBy("b", "transport minister", "Ida Holm")))
        .hasSize(1);
  }

  @Test
  void twoMinistriesAreTwoOrigins() {
    assertThat(origins(said("a", "transport ministry"), said("b", "interior ministry"))).hasSize(2);
  }

  @Test
  void aFormerMinisterDoesNotSpeakForTheMinistry() {
    assertThat(
            origins(
                said("a", "transport ministry"),
                saidBy("b", "former transport minister", "Ida Holm")))
        .hasSize(2);
  }

  @Test
  void aMemberDoesNotSpeakForTheCommission() {
    assertThat(
            origins(
                said("a", "bridge commission"),
                saidBy("b", "youngest member of the bridge commission", "Ida Holm")))
        .hasSize(2);
  }

  @Test
  void witnessesOfTwoReportsAreTwoOrigins() {
    String text = "Villagers said " + SAID + ".";
    assertThat(
            origins(
                report("a", text).says("Villagers", "said", SAID),
                report("b", text).says("Villagers", "said", SAID)))
        .hasSize(2);
  }

  @Test
  void whatABodysOwnReportSaysIsThatBodysWord() {
    assertThat(
            origins(
                said("a", "ministry of transport"),
                report("b", "T" + SAID.substring(1) + ".").in("Ministry of Transport")))
        .singleElement()
        .satisfies(origin -> assertThat(origin.because()).isEqualTo("the body's own report"));
  }

  @Test
  void aNewspapersOwnReportIsItsOwnWord() {
    assertThat(
            origins(
                said("a", "ministry of transport"),
                report("b", "T" + SAID.substring(1) + ".").in("Transport Gazette")))
        .hasSize(2);
  }

  @Test
  void whatFollowsTheWordsOfASourceAddsNoOriginToThem() {
    String before = "The transport ministry said repairs would take a week.";
    assertThat(
            origins(
                said("a", "transport ministry"),
                report("b", before + " T" + SAID.substring(1) + ".")
                    .body("The transport ministry")
                    .says("The transport ministry", "said", "repairs would take a week")))
        .singleElement()
        .satisfies(origin -> assertThat(origin.because()).startsWith("beside"));
  }

  @Test
  void theSameSentenceInTwoReportsIsOneOrigin() {
    String sentence = "The Varn bridge will be closed to lorries until the spring.";
    assertThat(
            origins(
                report("a", sentence + " Schools shut early on Monday in Delm."),
                report("b", "Trams were full all week. " + sentence)))
        .singleElement()
        .satisfies(origin -> assertThat(origin.because()).isEqualTo("in the same words"));
  }

  @Test
  void aSurnameAloneMayBeTheOneOfThatName() {
    assertThat(
            origins(
                report("a", "Ida Holm said " + SAID + ".")
                    .person("Ida Holm")
                    .says("Ida Holm", "said", SAID),
                report("b", "Holm said " + SAID + ".").person("Holm").says("Holm", "said", SAID)))
        .hasSize(1);
  }
}
