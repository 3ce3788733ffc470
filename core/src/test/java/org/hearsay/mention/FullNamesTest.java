package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class FullNamesTest {

  private static List<String> names(String text) {
    Layout layout = new LayoutReader().read(Report.of("r", text));
    return new FullNames(layout.text(), new TitleCase(layout.text()))
        .putInto(List.of()).stream()
            .map(name -> layout.text().span(name.first(), name.last()).of(text))
            .toList();
  }

  @Test
  void aKnownGivenNameAndACapitalisedWordAreAPerson() {
    assertThat(names("Yesterday Helen Brockwicz left the harbour in a small boat."))
        .containsExactly("Helen Brockwicz");
  }

  @Test
  void twoCapitalisedWordsBehindAnOfficeAreAPerson() {
    assertThat(names("In the end it was the researcher Ximo Tarrabell who found the lost nets."))
        .containsExactly("Ximo Tarrabell");
  }

  @Test
  void aBodyNamedAfterAPersonIsNone() {
    assertThat(names("They met at the Helen Brockwicz Foundation and left with Henry Bank later."))
        .isEmpty();
  }

  @Test
  void aHeadlineInCapitalsTellsNothing() {
    assertThat(names("Helen Brockwicz Leaves Harbour Town Without Paying Anybody")).isEmpty();
  }
}
