package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.junit.jupiter.api.Test;

class QuotationFinderTest {

  private static final String FULL =
      "We will rebuild every single house in this valley before winter";

  private static ReadingBuilder quoted(String id, String speaker, String words) {
    return report(id, "“" + words + ",” " + speaker + " said on the square.")
        .person(speaker)
        .quotes(speaker, "said", words);
  }

  private static Wording wordingOf(String words) {
    Compared compared = Compared.of(quoted("a", "Ida Holm", FULL), quoted("b", "Ida Holm", words));
    assertThat(compared.comparison().quotations()).hasSize(1);
    return compared.comparison().quotations().get(0).versions().get(1).wording();
  }

  @Test
  void theSameWordsAreVerbatim() {
    assertThat(wordingOf(FULL)).isEqualTo(Wording.VERBATIM);
  }

  @Test
  void wordsLeftOutTrim() {
    assertThat(wordingOf("We will rebuild every house in this valley")).isEqualTo(Wording.TRIMMED);
  }

  @Test
  void whatAReportPutsIntoBracketsIsNoChange() {
    assertThat(
            wordingOf(
                "We [the masons] will rebuild every single house in [this valley] before winter"))
        .isEqualTo(Wording.VERBATIM);
  }

  @Test
  void anAbbreviationForTheSameWordsIsNoChange() {
    Compared compared =
        Compared.of(
            quoted(
                "a",
                "Ida Holm",
                "In this valley the Grain Board will rebuild every single house before winter"),
            quoted(
                "b",
                "Ida Holm",
                "In this valley the GB will rebuild every single house before winter"));
    assertThat(compared.comparison().quotations().get(0).versions())
        .extracting(Version::wording)
        .containsOnly(Wording.VERBATIM);
    assertThat(compared.discrepancies(DiscrepancyKind.QUOTATION)).isEmpty();
  }

  @Test
  void wordsChangedAlterAndAreADiscrepancy() {
    String altered = "We will rebuild every single home in this valley before winter";
    Compared compared =
        Compared.of(quoted("a", "Ida Holm", FULL), quoted("b", "Ida Holm", altered));

    Version version = compared.comparison().quotations().get(0).versions().get(1);
    assertThat(version.wording()).isEqualTo(Wording.ALTERED);
    assertThat(version.changed())
        .extracting(s -> s.of(compared.comparison().story().readings().get(1).text()))
        .containsExactly("home");
    assertThat(compared.discrepancies(DiscrepancyKind.QUOTATION))
        .singleElement()
        .satisfies(d -> assertThat(d.because()).isEqualTo("house / home"));
  }

  @Test
  void theSameWordsInTwoMouthsAreADiscrepancy() {
    Compared compared = Compared.of(quoted("a", "Ida Holm", FULL), quoted("b", "Tor Vik", FULL));

    assertThat(compared.comparison().quotations()).isEmpty();
    assertThat(compared.discrepancies(DiscrepancyKind.ATTRIBUTION)).hasSize(1);
  }

  @Test
  void twoWhoSayItTogetherAreNotTwoMouths() {
    String said = "We are proud to have the whole fleet back in the harbour tonight";
    Compared compared =
        Compared.of(
            report("a", "\"" + said + "\", Ida Lund and Olaf Brand said.")
                .person("Ida Lund")
                .person("Olaf Brand")
                .quotes("Ida Lund", "said", said)
                .quotes("Olaf Brand", "said", said),
            report("b", "\"" + said + "\", Olaf Brand said.")
                .person("Olaf Brand")
                .quotes("Olaf Brand", "said", said));

    assertThat(compared.discrepancies(DiscrepancyKind.ATTRIBUTION)).isEmpty();
  }

  @Test
  void twoOfOneFamilyAreTwoMouths() {
    String said = "We are proud to have the whole fleet back in the harbour tonight";
    Compared compared =
        Compared.of(
            report("a", "\"" + said + "\", Ida Brand said.")
                .person("Ida Brand")
                .quotes("Ida Brand", "said", said),
            report("b", "\"" + said + "\", Olaf Brand said.")
                .person("Olaf Brand")
                .quotes("Olaf Brand", "said", said));

    assertThat(compared.discrepancies(DiscrepancyKind.ATTRIBUTION)).hasSize(1);
  }
}
