package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final AttributionFinder FINDER = new AttributionFinder();

  private static List<ChainExample> missed(int half) throws IOException {
    List<ChainExample> all = ChainExample.all();
    List<ChainExample> missed = new ArrayList<>();
    for (int i = half; i < all.size(); i += 2) {
      ChainExample example = all.get(i);
      List<Attribution> found = FINDER.find(LAYOUTS.read(Report.of("example", example.text())));
      if (!example.isFoundIn(found)) {
        missed.add(example);
      }
    }
    int count = (all.size() + 1 - half) / 2;
    String which = half == 0 ? "looked at" : "set aside";
    System.out.printf(
        Locale.ROOT, "chains %s: %d of %d found%n", which, count - missed.size(), count);
    return missed;
  }

  @Test
  void chainsThatTheRulesWereWrittenWithAreFound() throws IOException {
    assertThat(missed(0)).as("missed of 32").hasSizeLessThanOrEqualTo(ODD_MISSED);
  }

  @Test
  void chainsThatTheRulesHaveNeverSeenAreFound() throws IOException {
    assertThat(missed(1)).as("missed of 32").hasSizeLessThanOrEqualTo(EVEN_MISSED);
  }

  private static final int ODD_MISSED = 4;
  private static final int EVEN_MISSED = 8;
}
