package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  private static List<Item> read(String... lines) throws IOException {
    List<Item> items = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8));
    try (ReportSource source = ReportSource.open(List.of("-"), in)) {
      source.forEachRemaining(items::add);
    }
    return items;
  }

  private static Report only(String line) throws IOException {
    return ((Found) read(line).get(0)).report();
  }

  @Test
  void everyFieldIsRead() throws IOException {
    Report report =
        only(
            "{\"id\":\"a\",\"text\":\"x\",\"title\":\"T\",\"published\":\"2024-05-03T07:45:10Z\","
                + "\"outlet\":\"O\",\"byline\":\"B\",\"url\":\"https://example.org/\","
                + "\"language\":\"en-GB\",\"links\":[\"https://example.org/1\"]}");
    assertThat(report.id()).isEqualTo("a");
    assertThat(report.title()).contains("T");
    assertThat(report.published()).hasToString("Optional[2024-05-03T07:45]");
    assertThat(report.outlet()).contains("O");
    assertThat(report.byline()).contains("B");
    assertThat(report.url()).contains("https://example.org/");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.links()).containsExactly("https://example.org/1");
  }

  @Test
  void brokenLinesAreNamedByNumberAndTheRestIsRead() throws IOException {
    List<Item> items =
        read(
            "{\"id\":\"a\",\"text\":\"x\"}",
            "",
            "{\"id\":\"b\"}",
            "{broken",
            "[1]",
            "{\"text\":7}",
            "{\"id\":\"c\",\"text\":\"y\"} trailing",
            "{\"text\":\"z\"}");
    assertThat(items.stream().map(Object::toString).filter(s -> s.startsWith("standard")))
        .containsExactly(
            "standard input:3: no \"text\" in it",
            "standard input:4: broken JSON at character 2",
            "standard input:5: no \"text\" in it",
            "standard input:6: no \"text\" in it",
            "standard input:7: broken JSON at character 23");
    assertThat(items.get(items.size() - 1))
        .isInstanceOfSatisfying(Found.class, f -> assertThat(f.report().id()).isEqualTo("-:8"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-03 | 2024-05-03",
        "20240503 | 2024-05-03",
        "2024-05-03 07:45 | 2024-05-03T07:45",
        "2024-05-03T07:45:00.123+02:00 | 2024-05-03T07:45",
        "Fri, 3 May 2024 07:45:10 GMT | 2024-05-03T07:45",
        "May 3, 2024 | 2024-05-03"
      })
  void aPublicationDateIsReadInManyForms(String given, String expected) throws IOException {
    Report report = only("{\"id\":\"a\",\"text\":\"x\",\"published\":\"" + given + "\"}");
    assertThat(report.published()).hasToString("Optional[" + expected + "]");
  }

  @Test
  void aDateNotUnderstoodIsNamedAndTheReportKept() throws IOException {
    List<Item> items = read("{\"id\":\"a\",\"text\":\"x\",\"published\":\"yesterday\"}");
    assertThat(items.get(0)).asString().contains("\"published\" is no date that is understood");
    assertThat(((Problem) items.get(0)).effect()).isEqualTo(Problem.Effect.KEPT);
    assertThat(items.get(1)).isInstanceOf(Found.class);
  }

  @Test
  void aGivenLanguageIsBelieved() throws IOException {
    List<Item> items =
        read(
            "{\"id\":\"a\",\"text\":\"The bridge is closed.\",\"language\":\"fr\"}",
            "{\"id\":\"b\",\"text\":\"Le pont du port est fermé depuis"
                + " vendredi\",\"language\":\"eng\"}");
    assertThat(items.get(0))
        .hasToString("standard input:1: given as French (fr); only English is read");
    assertThat(items.get(1)).isInstanceOf(Found.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "a\\udc00b"})
  void halvesOfSurrogatePairsAreReplaced(String text) throws IOException {
    String read = only("{\"id\":\"a\",\"text\":\"" + text + "\"}").text();
    assertThat(read).contains("\uFFFD").doesNotContain("\uD800").doesNotContain("\uDC00");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNoHarm() throws IOException {
    assertThat(read("\uFEFF{\"id\":\"a\",\"text\":\"x\"}\r", "{\"id\":\"b\",\"text\":\"y\"}\r"))
        .allMatch(Found.class::isInstance)
        .hasSize(2);
  }

  @Test
  void oneEndlessLineIsNamedInBoundedMemory() throws IOException {
    InputStream endless = new EndlessLine("{\"text\":\"", 500_000_000L);
    try (ReportSource source = ReportSource.open(List.of("-"), endless)) {
      assertThat(source.next()).asString().contains("longer than");
      assertThat(source.hasNext()).isFalse();
    }
  }

  @Test
  void linesAreReadAsTheyAreAskedFor() throws IOException {
    InputStream endless =
        new EndlessLine(
            "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n", Long.MAX_VALUE);
    try (ReportSource source = ReportSource.open(List.of("-"), endless)) {
      assertThat(source.next()).isInstanceOf(Found.class);
      assertThat(source.next()).isInstanceOf(Found.class);
    }
  }

  /** A start, then the letter x for ever or so. */
  private static final class EndlessLine extends InputStream {
    private final byte[] start;
    private final long length;
    private long at;

    EndlessLine(String start, long length) {
      this.start = start.getBytes(UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (at == length) {
        return -1;
      }
      at++;
      return at <= start.length ? start[(int) at - 1] : 'x';
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      int i = 0;
      for (int b = 0; i < count && (b = read()) >= 0; i++) {
        bytes[offset + i] = (byte) b;
      }
      return i == 0 ? -1 : i;
    }
  }
}
