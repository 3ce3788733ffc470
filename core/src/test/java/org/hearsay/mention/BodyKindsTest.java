package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class BodyKindsTest {

  @Test
  void whoeverSaysItOfItselfIsNoPerson() {
    String text =
        "Kestrix announced a deal on Tuesday. Kestrix said it would build a plant. "
            + "Kestrix, a maker of pumps, has been growing.";
    Cast cast = new CastFinder().find(new LayoutReader().read(Report.of("r", text)));
    assertThat(cast.entities())
        .filteredOn(entity -> entity.name().equals("Kestrix"))
        .isNotEmpty()
        .allMatch(entity -> entity.kind() == EntityKind.ORGANISATION);
  }
}
