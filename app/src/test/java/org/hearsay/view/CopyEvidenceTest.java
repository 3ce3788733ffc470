package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.story.Copy;
import org.hearsay.story.Story;
import org.junit.jupiter.api.Test;

class CopyEvidenceTest {

  private static Story story(int reports, Copy... copies) {
    Reader reader = new Reader();
    List<Reading> readings =
        IntStream.range(0, reports)
            .mapToObj(i -> reader.read(Report.of("r" + i, "It rained.")))
            .toList();
    return new Story(readings, List.of(copies));
  }

  @Test
  void aCopyOfACopyFoldsUnderTheFirst() {
    Story story = story(4, new Copy(0, 2, 0.9, List.of()), new Copy(2, 3, 1, List.of()));
    assertThat(CopyEvidence.folded(story)).containsExactly(List.of(0, 2, 3), List.of(1));
  }

  @Test
  void aReportWithMoreOfItsOwnStaysByItself() {
    assertThat(CopyEvidence.folded(story(2, new Copy(0, 1, 0.4, List.of()))))
        .containsExactly(List.of(0), List.of(1));
  }

  @Test
  void reportsThatGoRoundInACircleAreAllKept() {
    Story story = story(2, new Copy(0, 1, 0.9, List.of()), new Copy(1, 0, 0.9, List.of()));
    assertThat(CopyEvidence.folded(story)).containsExactly(List.of(0, 1));
  }
}
