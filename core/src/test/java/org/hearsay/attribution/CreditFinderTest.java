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

  @Test
  void everyStyleOfCreditLineIsRead() {
    assertThat(names("The bridge fell.\n\n[h/t Oslo Tribune]")).containsExactly("Oslo Tribune");
    assertThat(names("The bridge fell.\n\nWith files from The Canadian Press"))
        .containsExactly("The Canadian Press");
    assertThat(names("The bridge fell.\n\nAgence France-Presse, Reuters"))
        .containsExactly("Agence France-Presse", "Reuters");
    assertThat(names("The bridge fell.\n\n(Nordlys with AFP, AP)")).contains("AFP", "AP");
    assertThat(names("The bridge fell.\n\nContributing: The Associated Press"))
        .containsExactly("The Associated Press");
    assertThat(names("The bridge fell. This article originally appeared on bridges.example.com."))
        .hasSize(1);
    assertThat(names("The bridge fell. Copyright 2021 The Associated Press. All rights reserved."))
        .containsExactly("The Associated Press");
  }

  @Test
  void anAgencysWriterIsTheAgency() {
    assertThat(names("The bridge fell. Associated Press writer Jane Roe contributed from Bergen."))
        .containsExactly("Associated Press");
    assertThat(names("The bridge fell. As BuzzFeed News first reported, it was old."))
        .containsExactly("BuzzFeed News");
  }

  @Test
  void whoIsToldOrPicturedIsNotCredited() {
    assertThat(names("Sources told the Oslo Tribune that the bridge fell.")).isEmpty();
    assertThat(names("The bridge fell.\n\nA photo of it.\nJane Roe / Reuters.\n\nIt was old."))
        .isEmpty();
    assertThat(names("Nobody reported by telephone that the bridge fell.")).isEmpty();
  }

  @Test
  void aMillionBracketsTakeNoTime() {
    assertThat(names("(by ".repeat(100_000))).isEmpty();
    assertThat(names("reported by the the ".repeat(50_000))).isEmpty();
  }
}
