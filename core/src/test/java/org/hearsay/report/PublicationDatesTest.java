package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saturday, 26 October 2024, 00:16 | 2024-10-26T00:16",
        "JANE DOESaturday, 26 October 2024, 00:16 | 2024-10-26T00:16",
        "Jane DoeOct 31, 2024 | 2024-10-31",
        "Oct. 31, 2024 at 4:05 p.m. EDT | 2024-10-31T16:05",
        "October 31st, 2024 | 2024-10-31",
        "31st of October 2024 12.30pm | 2024-10-31T12:30",
        "2024-10-26T00:16 | 2024-10-26T00:16",
        "2024-10-26T00:16:22.123Z | 2024-10-26T00:16",
        "2024/10/26 8:15 | 2024-10-26T08:15",
        "26.10.2024 00:16 | 2024-10-26T00:16",
        "31/10/24 | 2024-10-31",
        "10/31/2024 9:05 AM | 2024-10-31T09:05",
        "Updated 3:14 PM, Thu October 31, 2024 | 2024-10-31T15:14",
        "12:05 a.m. Friday, May 3, 2024 | 2024-05-03T00:05",
        "Fri, 03 May 2024 07:45:10 +0200 | 2024-05-03T07:45",
        "3-May-2024 | 2024-05-03",
        "Simon Hall 26 October 2024 | 2024-10-26",
        "Published 3 May 2024Updated 4 May 2024 | 2024-05-03",
        "MAY 3, 2024 | 2024-05-03",
        "Sept 9 2024 | 2024-09-09",
        "Friday3 May 202407:45 | 2024-05-03T07:45"
      })
  void aDateIsReadHoweverItIsWritten(String line, String expected) {
    assertThat(PublicationDates.first(line).map(f -> f.publication().toString()))
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/06/2024",
        "31 October",
        "31 June 2024",
        "Oct. 31",
        "3 hours ago",
        "2024",
        "10:15 p.m.",
        "Room 12 3456",
        "1,200 2024",
        "99.99.2024",
        ""
      })
  void whatIsNoFullDateIsNone(String line) {
    assertThat(PublicationDates.first(line)).isEmpty();
  }
}
