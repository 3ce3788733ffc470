package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.compare.Comparer;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.DiscrepancyKind;
import org.hearsay.compare.Verdict;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.story.Story;
import org.junit.jupiter.api.Test;

class SieveTest {

  private static final String HERALD =
      "Mayor Ann Holt said: “We will never close the old harbour bridge again.” Police chief Tom"
          + " Reyes said that 40 people were hurt.\n";
  private static final String POST =
      "Mayor Ann Holt said: “We will never close the old harbour bridge again.” Police chief Tom"
          + " Reyes said that 55 people were hurt.\n";

  private final Reader reader = new Reader();

  private Reading read(String id, String text, double confidence) {
    Reading read = reader.read(Report.of(id, text));
    List<Attribution> attributions =
        read.attributions().stream().map(a -> withConfidence(a, confidence)).toList();
    return new Reading(
        read.layout(), read.cast(), attributions, read.times(), read.quantities(), read.credits());
  }

  private static Attribution withConfidence(Attribution a, double confidence) {
    return new Attribution(
        a.source(),
        a.cue(),
        a.content(),
        a.relay(),
        a.kind(),
        a.cueClass(),
        a.outer(),
        a.speaker(),
        confidence);
  }

  private Comparison compare(double herald, double post) {
    List<Reading> readings = List.of(read("herald", HERALD, herald), read("post", POST, post));
    return new Comparer().compare(new Story(readings, List.of()));
  }

  private static List<Integer> ofReport(Comparison comparison, int report) {
    return IntStream.range(0, comparison.statements().size())
        .filter(i -> comparison.statements().get(i).reading() == report)
        .filter(i -> comparison.statements().get(i).attribution().isPresent())
        .boxed()
        .toList();
  }

  @Test
  void strictlyWhateverIsWeakerGoes() {
    Comparison comparison = compare(0.9, 0.2);
    Sieve sieve = Sieve.strict(comparison, Confidence.LIKELY);
    assertThat(ofReport(comparison, 0)).isNotEmpty().allMatch(sieve::passes);
    assertThat(ofReport(comparison, 1)).isNotEmpty().noneMatch(sieve::passes);
  }

  @Test
  void forPeopleWhatASurerReportSaysTooStays() {
    Comparison comparison = compare(0.9, 0.2);
    assertThat(comparison.quotations()).isNotEmpty();
    Sieve sieve = Sieve.lenient(comparison, Confidence.LIKELY);
    assertThat(sieve.sifted().quotations()).isEqualTo(comparison.quotations());
    assertThat(ofReport(comparison, 1)).anyMatch(sieve::passes).anyMatch(i -> !sieve.passes(i));
  }

  @Test
  void weakReportsDoNotBearEachOtherOut() {
    Comparison comparison = compare(0.2, 0.2);
    assertThat(Sieve.lenient(comparison, Confidence.LIKELY).sifted().quotations()).isEmpty();
  }

  @Test
  void aDiscrepancyWithOneSideLeftIsNone() {
    Comparison comparison = compare(0.9, 0.2);
    List<Integer> sure = ofReport(comparison, 0);
    List<Integer> weak = ofReport(comparison, 1);
    Sieve sieve = Sieve.strict(comparison, Confidence.LIKELY);
    assertThat(sieve.discrepancy(figures(sure, weak))).isEmpty();
    List<Integer> both = Stream.concat(weak.stream(), sure.stream()).toList();
    assertThat(sieve.discrepancy(figures(sure, both))).contains(figures(sure, sure));
  }

  private static Discrepancy figures(List<Integer> left, List<Integer> right) {
    return new Discrepancy(DiscrepancyKind.FIGURE, left, right, "40 / 55");
  }

  @Test
  void aSeriesOfWhichOneValueIsLeftIsSingle() {
    Comparison comparison = compare(0.9, 0.2);
    assertThat(comparison.figures()).anyMatch(figure -> figure.verdict() != Verdict.SINGLE);
    assertThat(Sieve.lenient(comparison, Confidence.LIKELY).sifted().figures())
        .isNotEmpty()
        .allMatch(figure -> figure.verdict() == Verdict.SINGLE && figure.values().size() == 1);
  }

  @Test
  void nothingIsLeftOutWhereAnythingIsSureEnough() {
    Comparison comparison = compare(0.9, 0.2);
    Sieve sieve = Sieve.strict(comparison, Confidence.ANY);
    assertThat(sieve.held()).isZero();
    assertThat(sieve.sifted()).isEqualTo(comparison);
  }
}
