package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions in a report published on Wednesday, 30 October 2024. */
class TimeTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell on Oct. 24, 2023, at dawn. | DATE 2023-10-24 'Oct. 24, 2023'",
        "The bridge fell on 24 October 2023 at dawn. | DATE 2023-10-24 '24 October 2023'",
        "The bridge fell on the 24th of October 2023. | DATE 2023-10-24 'the 24th of October 2023'",
        "It was signed on Tuesday, March 5, 2024. | DATE 2024-03-05 'Tuesday, March 5, 2024'",
        "The bridge fell on October 24. | DATE 2024-10-24 'October 24'",
        "The bridge fell in early October. | DATE 2024-10 'early October'",
        "Work began in March 1998. | DATE 1998-03 'March 1998'",
        "Work began in June of last year. | DATE 2023-06 'June of last year'",
        "Work began in 1998. | DATE 1998 '1998'",
        "Work began in the late 1990s. | DATE 199 'the late 1990s'",
        "It was built in the 19th century. | DATE 18 'the 19th century'",
        "It was built in the summer of 2010. | DATE 2010-SU 'the summer of 2010'",
        "The army crossed the river in 218 BC. | DATE BC0218 '218 BC'",
        "Sales grew in the third quarter of 2023. | DATE 2023-Q3 'the third quarter of 2023'",
        "Sales grew in the third quarter. | DATE 2024-Q3 'the third quarter'",
        "The firm lost money in fiscal 1998. | DATE 1998 'fiscal 1998'",
        "The files are dated 2024-10-24 in both lists. | DATE 2024-10-24 '2024-10-24'",
        "The files are dated 10/24/2024 in both lists. | DATE 2024-10-24 '10/24/2024'",
        "Shops close at Christmas. | DATE 2024-12-25 'Christmas'",
      })
  void datesOfTheCalendarAreRead(String text, String time) {
    assertThat(Texts.shown(text, Texts.times(text))).containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister resigned yesterday. | DATE 2024-10-29 'yesterday'",
        "The minister resigned last week. | DATE 2024-W43 'last week'",
        "The minister resigned last month. | DATE 2024-09 'last month'",
        "The minister resigned earlier this year. | DATE 2024 'earlier this year'",
        "The minister resigned two years ago. | DATE 2022 'two years ago'",
        "The minister resigned about five months ago. | DATE 2024-05 'about five months ago'",
        "The minister resigned in recent days. | DATE PAST_REF 'recent days'",
        "The minister resigned last Friday. | DATE 2024-10-25 'last Friday'",
        "The minister resigned at the weekend. | DATE 2024-W43-WE 'the weekend'",
        "The minister resigned on Monday of last week. | DATE 2024-10-21 'Monday of last week'",
        "The minister was in office since August. | DATE 2024-08 'August'",
        "The minister will resign early next year. | DATE 2025 'early next year'",
        "The minister will resign tomorrow. | DATE 2024-10-31 'tomorrow'",
        "The minister now lives abroad. | DATE PRESENT_REF 'now'",
      })
  void relativeDatesCountFromThePublication(String text, String time) {
    assertThat(Texts.shown(text, Texts.times(text))).containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The doors opened at 5 p.m. on Friday. | TIME 2024-10-25T17:00 '5 p.m. on Friday'",
        "The doors opened at 10:35 a.m. Friday. | TIME 2024-10-25T10:35 '10:35 a.m. Friday'",
        "The doors opened Thursday night. | TIME 2024-10-24TNI 'Thursday night'",
        "The doors opened this morning. | TIME 2024-10-30TMO 'this morning'",
        "The doors open tonight. | TIME 2024-10-30TNI 'tonight'",
        "The doors opened at noon yesterday. | TIME 2024-10-29T12:00 'noon yesterday'",
        "The doors opened last night. | TIME 2024-10-29TNI 'last night'",
      })
  void timesOfDayHaveTheirDay(String text, String time) {
    assertThat(Texts.shown(text, Texts.times(text))).containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The strike lasted three days. | DURATION P3D 'three days'",
        "The strike lasted 10 minutes. | DURATION PT10M '10 minutes'",
        "The strike lasted more than two years. | DURATION P2Y 'more than two years'",
        "The strike lasted two and a half hours. | DURATION PT2H30M 'two and a half hours'",
        "The strike lasted a few weeks. | DURATION PXW 'a few weeks'",
        "It is a 30-year bond. | DURATION P30Y '30-year'",
        "Prices fell over the past three months. | DURATION P3M 'the past three months'",
        "The ferry sails daily. | SET P1D 'daily'",
        "The ferry sails every two weeks. | SET P2W 'every two weeks'",
        "The ferry sails every Thursday. | SET XXXX-WXX-4 'every Thursday'",
      })
  void lengthsAndRecurringTimesAreToldApart(String text, String time) {
    assertThat(Texts.shown(text, Texts.times(text))).containsExactly(time);
  }

  @Test
  void aStoryCountsFromTheDateItNamedLast() {
    String text =
        "The ship left on March 3, 2019. The next day it sank. Two weeks later it was found,"
            + " and that month the search ended.";
    assertThat(Texts.times(text))
        .extracting(Timex::value)
        .containsExactly("2019-03-03", "2019-03-04", "2019-W12", "2019-03");
  }

  @Test
  void aYearEarlierMeansTheSameQuarterOfTheYearBefore() {
    String text = "Net rose to $5 million in the third quarter from $4 million a year earlier.";
    assertThat(Texts.times(text)).extracting(Timex::value).containsExactly("2024-Q3", "2023-Q3");
  }

  @Test
  void anAccountOfThePastKeepsToItsYears() {
    String text =
        "In 1808 the war began. In May 1809 the city fell. On 14 July the army withdrew."
            + " By 1811 little was left. Peace came in 1812. The treaty of 1813 ended it."
            + " In September the king returned.";
    assertThat(Texts.times(text))
        .extracting(Timex::value)
        .containsExactly("1808", "1809-05", "1809-07-14", "1811", "1812", "1813", "1813-09");
  }

  @Test
  void daysOfAListShareTheirMonth() {
    String text = "Raids were flown on 9, 10 and 17 August 2023.";
    assertThat(Texts.times(text))
        .extracting(Timex::value)
        .containsExactly("2023-08-09", "2023-08-10", "2023-08-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She may go, and the troops march on.",
        "The Sun reported that May won.",
        "He came second in the race.",
        "A spring broke in the fall from the roof.",
        "The 45-year-old driver fled.",
        "At least 1500 people fled, and 2000 soldiers stayed.",
        "The vote was 1/2/3/4/5 in the end.",
        "Call 555-1998-2000 for tickets.",
        "Three quarters of the members agreed.",
        "It cost $2000 then.",
        "She spoke on the programme ''60 Minutes.'' Nobody listened.",
        "The town's daily Morning Star said so.",
      })
  void wordsAndNumbersThatOnlyLookLikeTimesAreLeftAlone(String text) {
    assertThat(Texts.shown(text, Texts.times(text))).isEmpty();
  }

  @Test
  void datesThatDoNotExistAreNoDates() {
    List<Timex> times = Texts.times("It was due on Feb. 30, 2024, or 2024-13-45, or 31/31/2024.");
    assertThat(times).noneMatch(t -> t.value().matches("2024-\\d\\d-\\d\\d"));
  }

  @Test
  void timesComeInTextOrderAndDoNotOverlap() {
    String text =
        "On Monday, Oct. 28, at 5 p.m. the talks that began two weeks earlier, in mid-October,"
            + " ended after three days.";
    List<Timex> times = Texts.times(text);
    assertThat(times).hasSizeGreaterThan(3);
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i).span().start()).isGreaterThanOrEqualTo(times.get(i - 1).span().end());
    }
  }
}
