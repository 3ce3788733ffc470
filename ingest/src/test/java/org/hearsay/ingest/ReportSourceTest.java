package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSourceTest {

  private static final String TEXT = "The port’s bridge was closed — “for a week” — on Friday.";

  @TempDir private Path folder;

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private List<Item> read() throws IOException {
    return read(List.of(folder.toString()), "");
  }

  private static List<Item> read(List<String> inputs, String stdin) throws IOException {
    List<Item> items = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(stdin.getBytes(UTF_8));
    try (ReportSource source = ReportSource.open(inputs, in)) {
      source.forEachRemaining(items::add);
    }
    return items;
  }

  private static List<String> ids(List<Item> items) {
    return reports(items).stream().map(Report::id).toList();
  }

  private static List<Report> reports(List<Item> items) {
    return items.stream()
        .filter(Found.class::isInstance)
        .map(item -> ((Found) item).report())
        .toList();
  }

  private List<String> problems(List<Item> items) {
    return items.stream()
        .filter(Problem.class::isInstance)
        .map(item -> item.toString().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void aFolderIsReadInCodePointOrderOfItsPaths() throws IOException {
    for (String name :
        List.of("b.txt", "a/z.txt", "a.txt", "a b/y.txt", "B.txt", "é.txt", "a/.x")) {
      write(name, TEXT);
    }
    assertThat(ids(read()))
        .containsExactly("B.txt", "a b/y.txt", "a.txt", "a/z.txt", "b.txt", "é.txt");
  }

  @Test
  void hiddenFilesArePassedOverInSilence() throws IOException {
    write(".hidden", TEXT);
    write(".folder/a.txt", TEXT);
    write("a.txt", TEXT);
    assertThat(read()).hasSize(1);
  }

  @Test
  void whatTellsOfTheFolderIsNoReportUnlessItIsNamed() throws IOException {
    write("README.md", TEXT);
    write("sub/LICENSE", TEXT);
    write("readme-of-a-minister.txt", TEXT);
    assertThat(ids(read())).containsExactly("readme-of-a-minister.txt");
    assertThat(read(List.of(folder.resolve("README.md").toString()), "")).hasSize(1);
  }

  @Test
  void aSingleFileIsCalledByItsName() throws IOException {
    write("sub/a.txt", TEXT);
    List<Item> items = read(List.of(folder.resolve("sub/a.txt").toString()), "");
    assertThat(ids(items)).containsExactly("a.txt");
    assertThat(reports(items).get(0).text()).isEqualTo(TEXT);
  }

  @Test
  void aHyphenIsStandardInput() throws IOException {
    assertThat(ids(read(List.of("-"), TEXT))).containsExactly("-");
    assertThat(ids(read(List.of("-"), "{\"id\":\"a\",\"text\":\"x\"}\n"))).containsExactly("a");
  }

  @Test
  void aSecondReportWithAnIdIsNamedAndLeftOut() throws IOException {
    write("a.txt", TEXT);
    List<Item> items = read(List.of(folder.toString(), folder.resolve("a.txt").toString()), "");
    assertThat(ids(items)).containsExactly("a.txt");
    assertThat(problems(items))
        .containsExactly("a.txt: a second report with the id a.txt; left out");
  }

  @Test
  void aFolderWithoutReportsIsNamed() throws IOException {
    assertThat(read()).singleElement().asString().endsWith("a folder without reports");
  }

  @Test
  void missingInputsAreNamedAndTheRestIsRead() throws IOException {
    write("a.txt", TEXT);
    List<Item> items = read(List.of("no-such-file", " ", "a\u0000b", folder.toString()), "");
    assertThat(problems(items))
        .containsExactly(
            "no-such-file: no such file or folder", "(blank): no path", "a\u0000b: no valid path");
    assertThat(ids(items)).containsExactly("a.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt | '' | empty",
        "a.txt | ' \n\t ' | nothing but white space",
        "a.txt | '%PDF-1.7 and so on' | PDF is not read; give its text",
        "a.txt | '<!DOCTYPE html><p>x' | HTML is not read yet; give its text",
        "a.html | 'a fragment of <b>a page</b>' | HTML is not read yet; give its text",
        "a.xml | '<?xml version=\"1.0\"?><rss/>' | XML is not read yet; give its text",
        "a.json | '[{\"text\":\"x\"}]' | JSON is read only as JSON Lines, one report a line",
      })
  void whatIsNoReportIsNamedWithTheReason(String name, String content, String reason)
      throws IOException {
    write(name, content);
    assertThat(problems(read())).containsExactly(name + ": " + reason);
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    byte[] bytes = new byte[1_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    write("a.bin", bytes);
    assertThat(problems(read())).containsExactly("a.bin: a binary file, not text");
  }

  @Test
  void aTextBeyondTheLimitIsLeftOutAndTheRestIsRead() throws IOException {
    write("a.txt", "a ".repeat(3_000_001));
    write("b.txt", TEXT);
    List<Item> items = read();
    assertThat(problems(items))
        .containsExactly("a.txt: longer than 6,000,000 characters; left out");
    assertThat(ids(items)).containsExactly("b.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void theCharsetIsDetected(String charset) throws IOException {
    write("a.txt", TEXT.getBytes(Charset.forName(charset)));
    assertThat(reports(read()).get(0).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesTheCharsetAndIsRemoved(String charset) throws IOException {
    write("a.txt", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    assertThat(reports(read()).get(0).text()).isEqualTo(TEXT);
  }

  @Test
  void damagedUtf8StaysUtf8AndIsNamed() throws IOException {
    byte[] text = TEXT.getBytes(UTF_8);
    text[TEXT.length() - 20] = (byte) 0xFF;
    write("a.txt", text);
    List<Item> items = read();
    assertThat(reports(items).get(0).text()).startsWith("The port’s").contains("\uFFFD");
    assertThat(items.get(0))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.effect()).isEqualTo(Problem.Effect.KEPT));
  }

  @Test
  void nothingElseOfTheTextIsChanged() throws IOException {
    String text = "  The port\r\nsaid\u00A0so.\tIt\u00ADwill “open”.\u0000\n\n";
    write("a.txt", text);
    assertThat(reports(read()).get(0).text()).isEqualTo(text);
  }

  @Test
  void aReportInAnotherLanguageIsNamedAndLeftOut() throws IOException {
    write(
        "a.txt",
        "Le pont du port a été fermé vendredi après qu'un navire a heurté son pilier nord, a"
            + " annoncé la direction du port. Personne n'a été blessé, mais deux bateaux sont"
            + " endommagés.");
    assertThat(problems(read()))
        .containsExactly("a.txt: looks like French (fr); only English is read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le pont est fermé.",
        "Arsenal 2 Chelsea 1; Lyon 0 Ajax 3",
        "1, 2, 3",
        "Bridge closed Friday: ship strikes pier, port says. Two boats damaged. Nobody hurt."
      })
  void shortOrDoubtfulTextIsEnglish(String text) throws IOException {
    write("a.txt", text);
    assertThat(reports(read()).get(0).language()).isEqualTo("en");
  }
}
