package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.hearsay.statement.Stance;
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
  void aShortSentenceOfAReportIsAStatement() {
    Compared compared = Compared.of(report("a", "The ferry sank off Dale. No one was killed."));

    assertThat(compared.texts()).contains("No one was killed.");
  }
}
