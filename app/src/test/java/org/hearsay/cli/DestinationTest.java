package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {

  @TempDir private Path folder;

  @Test
  void aFileHoldsWhatStandardOutputWould() throws IOException {
    Path file = folder.resolve("out.jsonl");
    Run run = Run.of("read", "-o", file.toString(), Run.example("ferry"));
    assertThat(run.out()).isEmpty();
    assertThat(file).hasContent(Run.of("read", Run.example("ferry")).out());
  }

  @Test
  void nothingButTheFileIsLeftInItsFolder() throws IOException {
    Run.of("read", "-o", folder.resolve("out.jsonl").toString(), Run.example("ferry"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("out.jsonl"));
    }
  }

  @Test
  void aRunThatFailsLeavesTheOldFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "old");
    Run.of("compare", "-o", file.toString(), folder.resolve("missing").toString());
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theFileNameTellsTheFormat() {
    Path file = folder.resolve("story.html");
    Run.of("compare", "-o", file.toString(), Run.example("ferry"));
    assertThat(file).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void aReaderWhoHasSeenEnoughEndsTheRunQuietly() {
    Run run = readInto(new FailingStream("Broken pipe"));
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsSaid() {
    Run run = readInto(new FailingStream("No space left on device"));
    assertThat(run.status()).isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(run.err()).isEqualTo("hearsay: cannot write the result: No space left on device\n");
  }

  private static Run readInto(OutputStream out) {
    var err = new java.io.ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of());
    int status = new Hearsay(console).run("read", Run.example("ferry"));
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private static final class FailingStream extends OutputStream {
    private final String reason;

    FailingStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
