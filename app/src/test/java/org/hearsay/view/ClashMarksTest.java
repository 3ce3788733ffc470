package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.compare.Comparer;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Discrepancy;
import org.hearsay.compare.DiscrepancyKind;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.story.Story;
import org.junit.jupiter.api.Test;

class ClashMarksTest {

  private static final String HERALD =
      "Police chief Tom Reyes said that 40 people were hurt in the fire at Brae mill, which burned"
          + " for three days.\n";
  private static final String POST =
      "Mayor Ann Holt said that 55 people were hurt in the fire at Brae mill.\n";

  private final Reader reader = new Reader();

  @Test
  void onlyTheFiguresThatClashAreMarked() {
    List<Reading> readings =
        List.of(reader.read(Report.of("herald", HERALD)), reader.read(Report.of("post", POST)));
    Comparison comparison = new Comparer().compare(new Story(readings, List.of()));
    Discrepancy figures =
        comparison.discrepancies().stream()
            .filter(d -> d.kind() == DiscrepancyKind.FIGURE)
            .findFirst()
            .orElseThrow();

    assertThat(marked(comparison, figures, figures.left())).containsExactly("40 people");
    assertThat(marked(comparison, figures, figures.right())).containsExactly("55 people");
  }

  private static List<String> marked(
      Comparison comparison, Discrepancy discrepancy, List<Integer> side) {
    ClashMarks marks = new ClashMarks(comparison);
    return side.stream()
        .flatMap(
            statement ->
                marks.of(discrepancy, statement).stream()
                    .map(
                        span ->
                            span.of(
                                comparison
                                    .story()
                                    .readings()
                                    .get(comparison.statements().get(statement).reading())
                                    .text())))
        .toList();
  }
}
