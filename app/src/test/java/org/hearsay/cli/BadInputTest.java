package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  private static final String GOOD =
      "The bridge at Orrin was closed on Monday after a crane fell on it, the mayor said.\n";

  @TempDir private Path folder;

  @BeforeEach
  void oneGoodReport() throws IOException {
    Files.writeString(folder.resolve("good.txt"), GOOD);
  }

  /** Reads the good report and a bad input; the good one must come out all the same. */
  private Run withGood(Path bad) {
    Run run = Run.of("read", bad.toString(), folder.resolve("good.txt").toString());
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("{\"id\":\"good.txt\"");
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    return run;
  }

  @Test
  void aMissingFileIsNamedAndTheRestIsDone() {
    Run run = withGood(folder.resolve("missing.txt"));
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.err()).startsWith("hearsay: ").contains("missing.txt");
  }

  @Test
  void anEmptyFolderIsNamed() throws IOException {
    Run run = withGood(Files.createDirectory(folder.resolve("empty")));
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.err()).contains("empty");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    Run run = withGood(Files.createFile(folder.resolve("nothing.txt")));
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.err()).contains("nothing.txt");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37);
    }
    Run run = withGood(Files.write(folder.resolve("picture.txt"), bytes));
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.err()).contains("picture.txt");
  }

  @Test
  void aBrokenJsonLineIsNamedByItsNumber() throws IOException {
    Path lines = folder.resolve("wire.jsonl");
    Files.write(
        lines,
        List.of(
            "{\"id\":\"a\",\"text\":\"The quay was flooded on Tuesday, the port said.\"}",
            "{\"id\":\"b\",\"text\":",
            "{\"id\":\"c\"}",
            "{\"id\":\"d\",\"text\":\"The quay was dry again on Friday, the port said.\"}"));
    Run run = Run.of("read", lines.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("wire.jsonl:2").contains("wire.jsonl:3");
  }

  @Test
  void aSecondReportWithTheSameIdIsNamedAndLeftOut() throws IOException {
    Path lines = folder.resolve("twice.jsonl");
    String line = "{\"id\":\"a\",\"text\":\"The quay was flooded on Tuesday, the port said.\"}";
    Files.write(lines, List.of(line, line));
    Run run = Run.of("read", lines.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("twice.jsonl:2").contains("a second report with the id a");
  }

  @Test
  void aNameThatHoldsEscapeSequencesCannotReachTheTerminal() {
    Run run = Run.of("read", "\u001b[2Jevil\nname.txt");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).doesNotContain("\u001b");
  }

  @Test
  void nothingToCompareIsSaidPlainly() {
    Run run = Run.of("compare", folder.resolve("missing.txt").toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nothing to compare");
  }

  @Test
  void aReportFromStandardInputIsRead() {
    Run run = Run.withInput(GOOD, "read", "-");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.out()).contains("The bridge at Orrin");
  }
}
