package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class FirmNamesTest {

  private static String nameAt(String text, String words) {
    Cast cast = new CastFinder().find(new LayoutReader().read(Report.of("r", text)));
    int start = text.indexOf(words);
    List<String> names =
        cast.mentions().stream()
            .filter(mention -> mention.span().start() == start)
            .map(mention -> cast.entities().get(mention.entity()).name())
            .toList();
    assertThat(names).as("%s", cast).hasSize(1);
    return names.get(0);
  }

  @Test
  void aShortNameMeansTheFirmWhoseNameBeginsWithIt() {
    String text =
        "Harlan Savings & Loan Association lost money in the spring. "
            + "In the summer, Harlan said it would close two branches.";
    assertThat(nameAt(text, "Harlan said")).isEqualTo("Harlan Savings & Loan Association");
  }

  @Test
  void aShortNameIsTheFirmRatherThanItsLongerSibling() {
    String text =
        "Brill Corp. will part with a unit, Brill Foods, next year. "
            + "In a statement, Brill said the two would do better alone.";
    assertThat(nameAt(text, "Brill said")).isEqualTo("Brill Corp.");
    assertThat(nameAt(text, "Brill Foods")).isNotEqualTo("Brill Corp.");
  }

  @Test
  void oneWordThatBeginsTwoFirmsMeansNeither() {
    String text =
        "Velden Paper Co. sued Velden Steel Co. over its name. "
            + "In a letter, Velden said it would fight on.";
    assertThat(nameAt(text, "Velden said")).isEqualTo("Velden");
  }

  @Test
  void aFirmsNameIsNotCutAtItsHyphen() {
    String text =
        "Marsh-Alder Cos. said it would hire 40 people. Later Marsh-Alder said it had hired 20.";
    assertThat(nameAt(text, "Marsh-Alder Cos.")).isEqualTo("Marsh-Alder Cos.");
    assertThat(nameAt(text, "Marsh-Alder said")).isEqualTo("Marsh-Alder Cos.");
  }

  @Test
  void aPersonKeepsTheNameThatHisFirmBears() {
    String text =
        "Walter Lunt founded Lunt Corp. in his kitchen. On Friday, Lunt said he would retire.";
    assertThat(nameAt(text, "Lunt said")).isEqualTo("Walter Lunt");
  }

  @Test
  void aTownIsNotTheFirmThatIsNamedForIt() {
    String text =
        "Boston Lamp Co. lost money last year. Its rivals met in Boston and agreed on nothing.";
    assertThat(nameAt(text, "Boston and")).isEqualTo("Boston");
  }

  @Test
  void aBodysNameDoesNotEndBeforeOf() {
    String text = "Visitors filled the Ida & Paul Roe Museum of Art. It will stay open late.";
    assertThat(nameAt(text, "Ida")).isNotEqualTo("Ida & Paul Roe Museum");
  }
}
