package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports without a date of publication. */
class OpenYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy arrived on Oct. 23. | XXXX-10-23",
        "The envoy arrived in October. | XXXX-10",
        "The envoy arrived on Thursday. | XXXX-WXX-4",
        "The envoy arrived on Thursday night. | XXXX-WXX-4TNI",
        "The envoy arrived last week. | XXXX-WXX",
        "The envoy arrived last month. | XXXX-XX",
        "The envoy arrived last year. | XXXX",
        "The envoy arrived yesterday. | XXXX-XX-XX",
        "The envoy arrived in the third quarter. | XXXX-Q3",
        "The envoy arrived on Christmas Eve. | XXXX-12-24",
        "The envoy arrived last summer. | XXXX-SU",
      })
  void whatCannotBeKnownStaysOpen(String text, String value) {
    assertThat(Texts.undated(text)).extracting(Timex::value).containsExactly(value);
  }

  @Test
  void aFullDateInTheTextTellsTheYear() {
    String text = "The siege began on 3 May 2021. On 20 May the city surrendered.";
    assertThat(Texts.undated(text))
        .extracting(Timex::value)
        .containsExactly("2021-05-03", "2021-05-20");
  }

  @Test
  void fullDatesOfSeveralYearsTellNothing() {
    String text = "Wars began on 3 May 2021 and 4 June 2022. On 20 May the city surrendered.";
    assertThat(Texts.undated(text)).extracting(Timex::value).endsWith("XXXX-05-20");
  }

  @Test
  void theDayAfterAnOpenDayIsOpenToo() {
    String text = "The envoy arrived on Oct. 31. The next day he left.";
    assertThat(Texts.undated(text))
        .extracting(Timex::value)
        .containsExactly("XXXX-10-31", "XXXX-11-01");
  }

  @Test
  void theDayAfterAnOpenTwentyEighthOfFebruaryIsNotKnown() {
    String text = "The envoy arrived on Feb. 28. The next day he left.";
    assertThat(Texts.undated(text))
        .extracting(Timex::value)
        .containsExactly("XXXX-02-28", "XXXX-XX-XX");
  }

  @Test
  void theSameDayAsSomethingElseIsNotTheDayNamedLast() {
    String text = "The war began on Aug. 6. The vote fell on the same day as the speech.";
    assertThat(Texts.undated(text))
        .extracting(Timex::value)
        .containsExactly("XXXX-08-06", "XXXX-XX-XX");
  }
}
