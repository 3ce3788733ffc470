package org.hearsay.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hearsay.cli.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a reader meets it, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

  private static final String HOSTILE =
      "Ferry <b>sinks</b> off Merrow\n\n"
          + "Harbour master Jonas Brack said on Monday that \"<script>document.title='taken'</script>"
          + " <img src=https://evil.example/x.png onerror=alert(1)> 12 people were 'missing'\".\n";

  private Path page = Path.of("story.html");
  private Browser browser;

  @BeforeAll
  void openThePage(@TempDir Path folder) throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    try (Stream<Path> files = Files.list(Run.EXAMPLES.resolve("ferry"))) {
      for (Path file : files.toList()) {
        Files.copy(file, reports.resolve(file.getFileName()));
      }
    }
    Files.writeString(reports.resolve("hostile\"><script>.txt"), HOSTILE);
    page = folder.resolve("story.html");
    Run.of("compare", "-o", page.toString(), reports.toString());
    browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    browser.open(page);
  }

  @AfterAll
  void closeTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void noRequestLeavesTheFileAndNothingIsLogged() throws IOException {
    browser.network();
    browser.console();
    browser.open(page);
    List<String> addresses = new ArrayList<>();
    for (String message : browser.network()) {
      JsonNode request = new ObjectMapper().readTree(message).findValue("request");
      addresses.add(request.get("url").asText());
    }
    assertThat(addresses).allMatch(a -> a.startsWith("data:") || a.equals(page.toUri().toString()));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void markupInAReportIsShownAsText() {
    assertThat(browser.run("return document.title").toString()).isNotEqualTo("taken");
    browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true");
    assertThat(browser.run("return document.body.innerText").toString())
        .contains("<script>document.title='taken'</script>")
        .contains("<img src=https://evil.example/x.png onerror=alert(1)>");
    assertThat(browser.run("return document.querySelectorAll('img, script[src], b > b').length"))
        .isEqualTo(0L);
  }

  @Test
  void everyPassageShownIsCutFromAReport() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(page.resolveSibling("reports"))) {
      for (Path file : files.toList()) {
        texts.add(Files.readString(file));
      }
    }
    assertThat(
            browser.run("return [...document.querySelectorAll('.said')].map(e => e.textContent)"))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .hasSizeGreaterThan(50)
        .allMatch(said -> texts.stream().anyMatch(text -> text.contains(said)));
  }

  @Test
  void noTwoElementsHaveOneId() {
    assertThat(browser.run("return [...document.querySelectorAll('[id]')].map(e => e.id)"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    Object lost =
        browser.run(
            "return [...document.querySelectorAll('a[href^=\"#\"]')]"
                + ".map(a => decodeURIComponent(a.hash.slice(1)))"
                + ".filter(id => !document.getElementById(id))");
    assertThat(lost).isEqualTo(List.of());
    assertThat((Long) browser.run("return document.querySelectorAll('a.place').length"))
        .isGreaterThan(20);
  }

  @Test
  void everyLineLinksToItsPassageAndThePassageBack() {
    Object oneWay =
        browser.run(
            "return [...document.querySelectorAll('article[id] a.place')].filter(a => {"
                + "  const passage = document.getElementById(a.hash.slice(1));"
                + "  const backs = passage.nextElementSibling;"
                + "  const item = a.closest('article').id;"
                + "  return ![...backs.querySelectorAll('a')].some(b => b.hash === '#' + item);"
                + "}).map(a => a.outerHTML)");
    assertThat(oneWay).isEqualTo(List.of());
  }

  @Test
  void aLinkToAPassageBringsItIntoSight() {
    browser.show(1200, "light");
    browser.run("document.querySelector('a.place').click()");
    String top = "document.querySelector('.passage:target')?.getBoundingClientRect().top";
    assertThat(browser.comesTrue(top + " >= 0 && " + top + " < innerHeight")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"320, light", "320, dark", "1200, light", "1200, dark"})
  void nothingScrollsSidewaysAndAxeFindsNoSeriousFault(int width, String colours) {
    browser.show(width, colours);
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('body *')]"
                    + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.outerHTML.slice(0, 120))"))
        .isEqualTo(List.of());
    assertThat(browser.seriousFaults()).isEmpty();
  }

  @Test
  void onPaperNothingIsFolded() {
    browser.run("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.run("return document.querySelectorAll('details:not([open])').length"))
        .isEqualTo(0L);
  }
}
