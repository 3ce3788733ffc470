package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class CreditFinderTest {

  private static final LayoutReader LAYOUTS = new LayoutReader();

  private static List<String> names(String text) {
    Layout layout = LAYOUTS.read(Report.of("test", text));
    List<Credit> credits = new CreditFinder().find(layout);
    assertThat(credits).allMatch(c -> c.span().of(text).equals(c.name()));
    return credits.stream().map(Credit::name).toList();
  }

  @Test
  void anAgencySignOpensAReport() {
    assertThat(names("OSLO (AP) — The bridge fell on Monday.")).containsExactly("AP");
    assertThat(names("The bridge fell on Monday, nobody was hurt.\n\n(Reuters)"))
        .containsExactly("Reuters");
  }

  @Test
  void aSourceLineNamesWhereTheReportComesFrom() {
    assertThat(
            names(
                "The bridge fell.\n\nSource: Radio Norge with reference to the mayor’s briefing\n"))
        .containsExactly("Radio Norge");
  }

  @Test
  void contributingAgenciesAreCreditedAndPersonsAreNot() {
    assertThat(names("The bridge fell. Reuters and Jane Roe contributed to this report."))
        .containsExactly("Reuters");
  }

  @Test
  void whoReportedFirstIsCredited() {
    assertThat(names("The deal, first reported by the Oslo Tribune, was signed on Monday."))
        .containsExactly("the Oslo Tribune");
  }

  @Test
  void aPartyInBracketsIsNoCredit() {
    assertThat(names("The vote of the Labour Party (Oslo) was counted.")).isEmpty();
  }
}
