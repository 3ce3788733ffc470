package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ReportLabelsTest {

  @Test
  void folderAndEndingAreLeftOut() {
    assertThat(ReportLabels.of(List.of("ferry/herald.txt", "ferry/post.txt")))
        .containsExactly("herald", "post");
  }

  @Test
  void aLongNameIsCutAtASeam() {
    assertThat(ReportLabels.of(List.of("harbour-gazette-2024-10-26-late.txt")))
        .containsExactly("harbour-gazette");
  }

  @Test
  void namesThatDifferOnlyInTheirFoldersKeepThem() {
    assertThat(ReportLabels.of(List.of("mon/a.txt", "tue/a.txt")))
        .containsExactly("mon/a.txt", "tue/a.txt");
  }

  @Test
  void namesThatCannotBeToldApartAreNumbered() {
    String same = "https://news.example/2024/10/26/";
    assertThat(ReportLabels.of(List.of(same + "first/index", same + "second/index")))
        .containsExactly("#1", "#2");
  }

  @Property(tries = 200)
  void noTwoReportsHaveOneLabel(@ForAll @UniqueElements List<String> ids) {
    List<String> labels = ReportLabels.of(ids);
    assertThat(labels).hasSameSizeAs(ids);
    assertThat(new HashSet<>(labels)).hasSameSizeAs(ids);
  }
}
