package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a name looks that comes again, on Wednesday, 30 October 2024. */
class TenseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court ruled on Friday. | 2024-10-25",
        "The court will rule on Friday. | 2024-11-01",
        "The ruling, announced Friday, was a surprise. | 2024-10-25",
        "The court is expected to rule on Friday. | 2024-11-01",
        "The court agreed to rule on Friday. | 2024-11-01",
        "The ruling had been due on Friday. | 2024-10-25",
        "The clerk could not be reached Friday. | 2024-10-25",
        "The ruling will be delivered Friday. | 2024-11-01",
        "The ruling was postponed until Friday. | 2024-11-01",
        "The two sides meet again on Friday. | 2024-11-01",
        "On Friday, the court will rule. | 2024-11-01",
        "On Friday, the court ruled. | 2024-10-25",
        "The court said it will appoint a new clerk on Friday. | 2024-11-01",
        "The court ruled on Wednesday. | 2024-10-30",
        "The court has met every week since Friday. | 2024-10-25",
        "The court will rule in January. | 2025-01",
        "The court ruled in January. | 2024-01",
        "The court ruled in December. | 2023-12",
        "The court will rule on Nov. 15. | 2024-11-15",
        "The court ruled on Dec. 20. | 2023-12-20",
        "The court will rule this summer. | 2024-SU",
        "The clerk said the ruling could come as early as Friday. | 2024-11-01",
        "On Friday, when the judge left for a planned holiday, nobody knew. | 2024-10-25",
        "The company said it is calling for repayment on Dec. 7. | 2024-12-07",
      })
  void verbsDecideWhichOneIsMeant(String text, String value) {
    assertThat(Texts.times(text)).extracting(Timex::value).endsWith(value);
  }
}
