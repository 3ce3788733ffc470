package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

class BodyKindsTest {

  @Test
  void whoeverSaysItOfItselfIsNoPerson() {
    String text =
        "Lumenet said it would cut 400 jobs. In a statement, Lumenet blamed weak demand. "
            + "Shares of Lumenet fell 4 percent.";
    Cast cast = new CastFinder().find(new LayoutReader().read(Report.of("r", text)));
    assertThat(cast.entities())
        .filteredOn(entity -> entity.name().equals("Lumenet"))
        .isNotEmpty()
        .allMatch(entity -> entity.kind() == EntityKind.ORGANISATION);
  }
}
