package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class BodyNamesTest {

  private static List<String> entities(String text) {
    return new CastFinder()
        .find(new LayoutReader().read(Report.of("r", text))).entities().stream()
            .map(Entity::name)
            .toList();
  }

  @Test
  void aCommitteeHasTheMatterThatItIsForInItsName() {
    assertThat(entities("The Committee for a Cleaner Baltic said on Monday that it was time."))
        .contains("Committee for a Cleaner Baltic");
  }

  @Test
  void anAllianceHasWhatItMeansToDoInItsName() {
    assertThat(entities("On Friday the Alliance to Protect Our Rivers held a march in Turin."))
        .contains("Alliance to Protect Our Rivers");
  }

  @Test
  void membersForACauseAreABody() {
    assertThat(entities("Physicians for Social Progress warned on Monday of the smoke."))
        .contains("Physicians for Social Progress");
  }

  @Test
  void aBodyIsCalledByTheInitialsOfItsWholeName() {
    String text =
        "The Alliance to Protect Our Rivers met in Turin. On Friday APOR said that it was over.";
    assertThat(entities(text)).doesNotContain("APOR");
  }

  @Test
  void aDayOrAPersonBehindABodyIsNoPartOfItsName() {
    assertThat(
            entities(
                "Dana Moss asked the Council on Tuesday. A vote in the Council for Dana Moss."))
        .noneMatch(name -> name.contains("Tuesday") || name.contains("Council for"));
  }

  @Test
  void aBodyOfTwoMattersIsOne() {
    assertThat(entities("The Centers for Flood Control and Prevention said the dam would hold."))
        .contains("Centers for Flood Control and Prevention");
    assertThat(entities("The Organization for Trade Cooperation and Development said it was slow."))
        .contains("Organization for Trade Cooperation and Development");
  }

  @Test
  void twoBodiesJoinedByAndAreTwo() {
    assertThat(entities("The Department of Justice and Amnesty International said it was closed."))
        .contains("Department of Justice", "Amnesty International");
    assertThat(entities("The Ministry of Trade and the Bureau of Standards denied it."))
        .doesNotContain("Ministry of Trade and the Bureau of Standards");
  }
}
