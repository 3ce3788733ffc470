package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under which names a source stands in the reports, as people see it. */
class OtherNamesTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    Files.writeString(
        folder.resolve("harbour.txt"),
        "Harbour to close in May\n\nTransport Minister Dmitri Orlow said on Monday that the harbour"
            + " of Port Alder would close in May. Orlow said the quay was unsafe.\n");
    Files.writeString(
        folder.resolve("quay.txt"),
        "Port Alder harbour closes in May\n\nThe harbour of Port Alder will close in May, Dmitry"
            + " Orlov said on Monday. The quay was unsafe, Orlov said.\n");
  }

  @Test
  void theTerminalNamesTheReportsThatSpellASourceInAnotherWay() {
    String out = Run.inColumns(100, "compare", "--all", "--one-story", folder.toString()).out();
    assertThat(out).containsPattern("Dmitr[iy] Orlo[wv]  person\n  also: Dmitr[iy] Orlo[wv] \\(");
  }

  @Test
  void thePageTellsWhyTheNamesAreOneSources() {
    String page = Run.of("compare", "--one-story", "--format", "html", folder.toString()).out();
    assertThat(page)
        .containsPattern("<summary>also: Dmitr[iy] Orlo[wv] \\(")
        .containsPattern("<li>Dmitr[iy] Orlo[wv] / Dmitr[iy] Orlo[wv]: two spellings</li>");
  }
}
