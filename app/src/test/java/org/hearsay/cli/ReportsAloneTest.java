package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsAloneTest {

  private static final String BAKERY =
      """
      Bakery in Tolm wins prize
      By Ada Reed
      TOLM, Sept. 4 — The bakery on Mill Street won the county's bread prize, the jury said.
      """;

  @TempDir private Path folder;

  private String compare(String... more) throws IOException {
    Path bakery = Files.writeString(folder.resolve("bakery.txt"), BAKERY);
    String[] args = {"compare", bakery.toString(), Run.example("ferry")};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Run.of(all).out();
  }

  @Test
  void aReportAloneInItsStoryIsOneLineAtTheEnd() throws IOException {
    assertThat(compare("--all").lines().toList())
        .last()
        .asString()
        .matches(" +bakery +4 Sep +Bakery in Tolm wins prize +Ada Reed");
  }

  @Test
  void onThePageItIsOneLineThatOpensToItsText() throws IOException {
    String page = compare("--format", "html");
    assertThat(page).containsOnlyOnce("<details id=\"s2\"><summary>");
    assertThat(page).contains("1 story · 1 report on its own", "The bakery on Mill Street");
  }

  @Test
  void whoAsksForAllFindsThePageUnfolded() throws IOException {
    String page = compare("--format", "html", "--all");
    assertThat(page).contains("<details id=\"s2\" open=\"\">");
    assertThat(page).doesNotContainPattern("<details(?![^>]* open=)");
  }

  @Test
  void theOnlyReportOfAllIsShownInFull() throws IOException {
    Path bakery = Files.writeString(folder.resolve("bakery.txt"), BAKERY);
    assertThat(Run.of("compare", bakery.toString()).out()).contains("WHO SAYS WHAT");
  }
}
