package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

/** Sources of reports as they are read. */
class ReadSourcesTest {

  private final Reader reader = new Reader();

  private List<Source> sources(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(reader.read(Report.of("r" + readings.size(), text)));
    }
    return SourceIdentities.of(readings);
  }

  /** The source that has this name in some report. */
  private Optional<Source> with(List<Source> sources, String name) {
    return sources.stream()
        .filter(s -> s.name().equals(name) || s.because().stream().anyMatch(m -> m.joins(name)))
        .findFirst();
  }

  @Test
  void everyOneOfThoseWhoSpeakJointlySpeaks() {
    List<Source> sources =
        sources(
            "Both Oslo and Rome denied that the ship had been stopped.",
            "Italy denied that the ship had been stopped.",
            "Norway denied that the ship had been stopped.");
    assertThat(with(sources, "Rome")).isEqualTo(with(sources, "Italy")).isPresent();
    assertThat(with(sources, "Oslo")).isEqualTo(with(sources, "Norway")).isPresent();
  }

  @Test
  void initialsAndOfficesBeforeANameMakeNoOtherPerson() {
    List<Source> sources =
        sources(
            "General Manager P. J. Corrigan said the ferry would sail again.",
            "Line general manager PJ Corrigan said the ferry would sail again.",
            "Managing Director P.J. Corrigan said the ferry would sail again.",
            "P.J. Corrigan said the ferry would sail again.",
            "R.J. Corrigan said the ferry would sail again.");
    assertThat(sources).filteredOn(s -> s.name().contains("Corrigan")).hasSize(2);
  }

  @Test
  void anAssessmentSpeaksForThoseWhoMadeIt() {
    Reading reading =
        reader.read(
            Report.of(
                "a", "Prior assessments by the Labour Department said 300 jobs were at risk."));
    SourceRoll roll = new SourceRoll(List.of(reading), SourceIdentities.of(List.of(reading)));
    assertThat(reading.attributions())
        .flatExtracting(said -> roll.speakers(0, said))
        .extracting(roll::name)
        .first()
        .isIn("Labour Department", "the Labour Department");
  }

  @Test
  void hisCountrysServiceIsTheCountrys() {
    List<Source> sources =
        sources(
            "Ukrainian general Petro Hrytsak spoke on Monday. \"The trucks are gone,\" his"
                + " country's intelligence said in a report.",
            "Ukrainian intelligence said on Monday that the trucks had left.");
    assertThat(with(sources, "Ukrainian intelligence").map(source -> source.mentions().size()))
        .contains(2);
  }

  @Test
  void aNationalityByItselfIsTheCountryOfOtherReports() {
    List<Source> sources =
        sources(
            "On Monday the Norwegians said that the ship had been stopped.",
            "Norway said on Monday that the ship had been stopped.");
    assertThat(with(sources, "the Norwegians")).isEqualTo(with(sources, "Norway")).isPresent();
  }

  @Test
  void whatBelongsToOnePersonIsOneSourceHoweverHeIsCalled() {
    List<Source> sources =
        sources(
            "Nora Havel was absent. Nora Havel's campaign said on Monday it was ready.",
            "Nora Havel was absent. The Havel campaign said on Monday that it was ready.",
            "Nora Havel was absent. Mrs. Havel's campaign denied on Monday that it was ready.");
    assertThat(with(sources, "The Havel campaign").map(source -> source.mentions().size()))
        .contains(3);
  }

  @Test
  void sonsOfOneManMayBeTwo() {
    List<Source> sources =
        sources(
            "Otto Brenn was ill. Otto Brenn's son said on Monday that he would come home.",
            "Otto Brenn was ill. Otto Brenn's son said on Monday that he would stay there.");
    assertThat(sources).filteredOn(source -> source.name().endsWith("son")).hasSize(2);
  }

  @Test
  void aMiddleNameLeftOutWeighsMoreThanAShortFormInTheSameReport() {
    List<Source> sources =
        sources(
            "James Orrin Velt said he was well.",
            "James Velt said he was well. Only Jim Velt, his father, said he was not.",
            "James Velt was well, a report said.");
    assertThat(with(sources, "James Orrin Velt")).isEqualTo(with(sources, "James Velt"));
    assertThat(with(sources, "Jim Velt")).isNotEqualTo(with(sources, "James Velt"));
  }
}
