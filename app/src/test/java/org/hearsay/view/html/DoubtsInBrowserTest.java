package org.hearsay.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Doubtful statements on the page, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoubtsInBrowserTest {

  private static final String SEEN =
      "return [...document.querySelectorAll('.line.weak')]"
          + ".filter(e => getComputedStyle(e).display !== 'none').length";

  private Path page = Path.of("story.html");
  private Browser browser;

  @BeforeAll
  void startTheBrowser(@TempDir Path folder) throws IOException {
    page = folder.resolve("story.html");
    String ferry = Run.EXAMPLES.resolve("ferry").toString();
    Run.of("compare", "--confidence", "0.95", "-o", page.toString(), ferry);
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
  }

  @BeforeEach
  void openThePage() {
    browser.run("location.hash = ''");
    browser.open(page);
  }

  @AfterAll
  void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theyAreHiddenUntilTheBoxIsTicked() {
    assertThat(browser.run(SEEN)).isEqualTo(0L);
    browser.run("document.getElementById('doubtful').click()");
    assertThat((Long) browser.run(SEEN)).isPositive();
    browser.run("document.getElementById('doubtful').click()");
    assertThat(browser.run(SEEN)).isEqualTo(0L);
  }

  @Test
  void theBoxSaysHowManyThereAre() {
    assertThat(browser.run("return document.querySelector('.doubts').innerText").toString())
        .containsPattern("Show \\d+ doubtful statements");
  }

  @Test
  void noTextOfAReportIsHidden() {
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.text .passage')]"
                    + ".filter(e => getComputedStyle(e).display === 'none').length"))
        .isEqualTo(0L);
  }

  @Test
  void aLinkToAHiddenOneShowsIt() {
    browser.run("location.hash = document.querySelector('.card.weak').id");
    assertThat(browser.comesTrue("document.getElementById('doubtful').checked")).isTrue();
  }

  @Test
  void noSectionIsEmpty() {
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('main section.part, main section.weak')]"
                    + ".filter(s => getComputedStyle(s).display !== 'none')"
                    + ".filter(s => ![...s.querySelectorAll('article')]"
                    + "  .some(a => getComputedStyle(a).display !== 'none')).length"))
        .isEqualTo(0L);
  }
}
