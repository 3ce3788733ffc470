package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();
  private static final AttributionFinder FINDER = new AttributionFinder();

  private static List<ChainExample> missed(String which, List<ChainExample> examples) {
    List<ChainExample> missed = new ArrayList<>();
    for (ChainExample example : examples) {
      List<Attribution> found = FINDER.find(LAYOUTS.read(Report.of("example", example.text())));
      if (!example.isFoundIn(found)) {
        missed.add(example);
      }
    }
    int count = examples.size();
    System.out.printf(
        Locale.ROOT, "chains %s: %d of %d found%n", which, count - missed.size(), count);
    return missed;
  }

  /** Every second example of the first file. */
  private static List<ChainExample> half(int first) throws IOException {
    List<ChainExample> all = ChainExample.in("chains.txt");
    return IntStream.range(0, all.size()).filter(i -> i % 2 == first).mapToObj(all::get).toList();
  }

  @Test
  void chainsThatTheRulesWereWrittenWithAreFound() throws IOException {
    assertThat(missed("looked at", half(0))).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void chainsThatWereLookedAtLaterAreFound() throws IOException {
    assertThat(missed("looked at later", half(1))).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void chainsThatTheRulesWereMendedWithAreFound() throws IOException {
    List<ChainExample> examples = ChainExample.in("chains-more.txt");
    assertThat(missed("looked at while mending", examples)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void chainsThatTheRulesHaveNeverSeenAreFound() throws IOException {
    int missed = missed("set aside", ChainExample.in("chains-aside.txt")).size();
    assertThat(missed).isLessThanOrEqualTo(6);
  }

  @Test
  void chainsOfFurtherKindsAreFound() throws IOException {
    List<ChainExample> missed = missed("of further kinds", ChainExample.in("chains-further.txt"));
    assertThat(missed).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void chainsWrittenAfterTheRulesAreFound() throws IOException {
    List<ChainExample> missed =
        missed("written after the rules", ChainExample.in("chains-later.txt"));
    assertThat(missed).hasSizeLessThanOrEqualTo(3);
  }
}
