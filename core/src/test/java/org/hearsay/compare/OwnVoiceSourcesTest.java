package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.junit.jupiter.api.Test;

class OwnVoiceSourcesTest {

  @Test
  void theSubjectOfADenialIsItsSource() {
    Compared compared =
        Compared.of(
            report("a", "Brightwater rejected the suggestion that the valves were not changed.")
                .body("Brightwater"));

    assertThat(compared.source(0)).isEqualTo("Brightwater");
    assertThat(compared.comparison().statements().get(0).stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void whoIsNamedBehindTheLastCommaIsTheSource() {
    Compared compared =
        Compared.of(
            report("a", "The ferry will not sail before Easter, Brightwater announced on Monday.")
                .body("Brightwater"));

    assertThat(compared.source(0)).isEqualTo("Brightwater");
    assertThat(compared.text(0)).isEqualTo("The ferry will not sail before Easter");
  }

  @Test
  void aBodyStandsBehindTheFigureThatItPutsOrSpeaksOf() {
    Compared compared =
        Compared.of(
            report("a", "The Tide Board has put the damage at 40 million crowns.")
                .body("The Tide Board"),
            report("b", "The Tide Board spoke of 40 million crowns.").body("The Tide Board"));

    assertThat(compared.source(0)).isEqualTo("The Tide Board");
    assertThat(compared.source(1)).isEqualTo("The Tide Board");
  }

  @Test
  void whoeverCitesABodyIsItsRelayWithoutAnyVerbOfSaying() {
    Compared compared =
        Compared.of(
            report("a", "The Tide Board, cited by Delta News, puts the damage at 40 million.")
                .body("The Tide Board")
                .body("Delta News"));

    Statement statement = compared.comparison().statements().get(0);
    assertThat(compared.source(0)).isEqualTo("The Tide Board");
    assertThat(statement.via()).extracting(compared::name).containsExactly("Delta News");
  }

  @Test
  void whatFollowsACreditAfterACommaIsTheReportersAgain() {
    Compared compared =
        Compared.of(
            report(
                    "a",
                    "The ferry Anna will sail to Dale in May, Brightwater said, as its rivals have raised fares by 9 percent.")
                .body("Brightwater"));

    assertThat(compared.source(0)).isEqualTo("Brightwater");
    assertThat(compared.comparison().statements().get(1).source()).isEmpty();
  }

  @Test
  void aCreditEndsEveryClauseOfItsSentence() {
    Compared compared =
        Compared.of(
            report(
                    "a",
                    "The ferry has left Dale, but the crew of 14 was told to stay in port, Brightwater said on Monday.")
                .body("Brightwater"));

    assertThat(compared.texts())
        .containsExactly("The ferry has left Dale", "the crew of 14 was told to stay in port");
    assertThat(compared.source(0)).isEqualTo("Brightwater");
    assertThat(compared.source(1)).isEqualTo("Brightwater");
  }

  @Test
  void whatABodyDoesItDoesNotSay() {
    Compared compared = Compared.of(report("a", "Brightwater opened a yard.").body("Brightwater"));

    assertThat(compared.comparison().statements().get(0).source()).isEmpty();
  }

  @Test
  void aShortSentenceOfAReportIsAStatement() {
    Compared compared = Compared.of(report("a", "The ferry sank off Dale. No one was killed."));

    assertThat(compared.texts()).contains("No one was killed.");
  }
}
