package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.compare.ReadingBuilder.report;

import org.junit.jupiter.api.Test;

/** Which statements of two reports are one assertion. */
class SameClaimTest {

  private static final String MORE = " The council meets in May. Buses ran late all week.";

  @Test
  void wordsCommonToTheStoryDoNotMakeTwoActsOne() {
    Compared compared =
        Compared.of(
            report("a", "Miners of the Orra pit marched through Delm on Friday." + MORE),
            report("b", "Miners of the Orra pit blocked the bridge at Sulla. Schools shut early."),
            report("c", "Miners of the Orra pit sued their owner in Bergen. Trams were full."),
            report("d", "Miners of the Orra pit elected a new chairman. Rain is forecast."),
            report("e", "Miners of the Orra pit refused an offer of more pay. Trains ran."),
            report("f", "Miners of the Orra pit wore masks against coal dust. Snow fell."));

    assertThat(compared.comparison().claims()).isEmpty();
  }

  @Test
  void twoPlacesAreTwoAssertions() {
    Compared compared =
        Compared.of(
            report("a", "A bomb damaged the post office in Norway." + MORE),
            report("b", "A bomb damaged a school in Portugal. Schools shut early."));

    assertThat(compared.comparison().claims()).isEmpty();
  }

  @Test
  void phrasesForOneActAreOneAssertion() {
    Compared compared =
        Compared.of(
            report("a", "Three miners lost their lives in the Orra pit on Friday." + MORE),
            report("b", "Three miners were killed in the Orra pit on Friday. Schools shut early."));

    assertThat(compared.comparison().claims()).hasSize(1);
  }

  @Test
  void aPartOfASentenceAndTheSentenceInAnotherReportAreOneAssertion() {
    Compared compared =
        Compared.of(
            report("a", "Gunmen abducted the engineer Ilse Marn near Delm on Friday." + MORE),
            report("b", "The engineer Ilse Marn was kidnapped near Delm. Schools shut early."));

    assertThat(compared.comparison().claims()).hasSize(1);
  }
}
