package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private static final String BRIDGE =
      "Engineers closed the old railway bridge at Hallen on Monday after divers found a crack in"
          + " one of its three piers. Trains between Hallen and Dornau will be replaced by buses"
          + " until the end of the month at least, the railway company said.\n"
          + "The crack is about two metres long and was not there when the bridge was last looked"
          + " at in spring, according to the company. Some 9,000 people cross the bridge on a"
          + " working day, most of them on their way to the chemical works in Dornau.\n";

  private static final String OWN =
      "Commuters at Hallen station took the news calmly in the rain on Tuesday morning, though one"
          + " of the buses left without half of them and another did not come at all.\n";

  private static final String QUOTE =
      "“We would rather have angry passengers in a bus than calm ones in the river, and I think"
          + " that every one of them will agree with me when they have seen the pictures,”";

  private final CopyFinder finder = new CopyFinder();

  private static Reading read(String id, String text) {
    return Samples.read(id, text);
  }

  private static Reading read(String id, String text, String date) {
    Report plain = Report.of(id, text);
    return new Reader()
        .read(
            new Report(
                id,
                text,
                plain.title(),
                Optional.of(new Publication(LocalDate.parse(date))),
                plain.outlet(),
                plain.byline(),
                plain.url(),
                plain.language(),
                plain.links()));
  }

  @Test
  void aReprintIsACopyOfTheEarlierReport() {
    List<Copy> copies =
        finder.find(List.of(read("a", BRIDGE, "2025-03-03"), read("b", BRIDGE, "2025-03-04")));
    assertThat(copies).singleElement().matches(c -> c.from() == 0 && c.to() == 1);
    assertThat(copies.get(0).share()).isEqualTo(1);
  }

  @Test
  void theDateDecidesWhoCopied() {
    List<Copy> copies =
        finder.find(
            List.of(read("a", BRIDGE + OWN, "2025-03-04"), read("b", BRIDGE, "2025-03-03")));
    assertThat(copies).singleElement().matches(c -> c.from() == 1 && c.to() == 0);
  }

  @Test
  void withoutDatesTheLongerReportIsTheOriginal() {
    String cut = BRIDGE.substring(0, BRIDGE.indexOf('\n'));
    assertThat(finder.find(List.of(read("a", cut), read("b", BRIDGE))))
        .singleElement()
        .matches(c -> c.from() == 1 && c.to() == 0);
  }

  @Test
  void passagesPointAtTheSameWordsInBoth() {
    Reading original = read("a", BRIDGE);
    Reading copy = read("b", OWN + BRIDGE.toUpperCase(Locale.ROOT));
    for (Copy found : finder.find(List.of(original, copy))) {
      List<Reading> readings = List.of(original, copy);
      for (Passage passage : found.passages()) {
        String from = passage.from().of(readings.get(found.from()).text());
        String to = passage.to().of(readings.get(found.to()).text());
        assertThat(to).isEqualToIgnoringCase(from);
      }
    }
  }

  @Test
  void fewChangedWordsDoNotHideACopy() {
    String edited =
        BRIDGE
            .replace("closed", "shut")
            .replace("divers found", "divers had found")
            .replace("on a working day", "each weekday")
            .replace("about two metres", "two metres");
    assertThat(finder.find(List.of(read("a", BRIDGE), read("b", edited))))
        .singleElement()
        .satisfies(copy -> assertThat(copy.share()).isGreaterThan(0.9));
  }

  @Test
  void aSharedQuotationIsNoCopy() {
    Reading one =
        read(
            "a",
            OWN + "The head of the railway, Britta Nohl, defended it. " + QUOTE + " she said.");
    Reading other = read("b", QUOTE + " Nohl told reporters. " + BRIDGE);
    assertThat(finder.find(List.of(one, other))).isEmpty();
  }

  @Test
  void aQuotationCopiedWithItsProseBelongsToThePassage() {
    String prose = BRIDGE + QUOTE + " said Britta Nohl, who is the head of the railway company.\n";
    List<Copy> copies = finder.find(List.of(read("a", prose), read("b", prose + OWN)));
    assertThat(copies.get(0).passages()).hasSize(1);
  }

  @Test
  void reportsInTheirOwnWordsAreNoCopies() {
    assertThat(finder.find(Samples.examples("ferry"))).isEmpty();
  }

  @Test
  void trimmedWireCopyIsACopyOfTheWire() {
    List<Reading> levy = Samples.examples("levy");
    assertThat(finder.find(levy))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(levy.get(copy.from()).id()).contains("cns");
              assertThat(levy.get(copy.to()).id()).contains("mercury");
              assertThat(copy.share()).isBetween(0.5, 0.8);
            });
  }

  @Test
  void aReportPutTogetherFromTwoIsACopyOfBoth() {
    Reading spliced = read("c", BRIDGE + OWN, "2025-03-05");
    List<Copy> copies =
        finder.find(
            List.of(read("a", BRIDGE, "2025-03-03"), read("b", OWN, "2025-03-04"), spliced));
    assertThat(copies).extracting(Copy::from).containsExactly(0, 1);
    assertThat(copies).extracting(Copy::to).containsOnly(2);
  }

  @Test
  void aTextThatRepeatsOneSentenceIsComparedInLinearTime() {
    String hostile = "Dust buries cars and boats. ".repeat(5_000);
    assertThat(finder.find(List.of(read("a", hostile), read("b", hostile)))).hasSize(1);
  }
}
