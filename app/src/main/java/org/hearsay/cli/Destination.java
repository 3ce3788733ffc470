package org.hearsay.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where the result goes, as UTF-8: standard output, or a file that appears when it is complete and
 * not before.
 */
final class Destination implements Closeable {

  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

  private final Writer writer;
  private final Optional<Path> unfinished;
  private final Path file;

  private Destination(OutputStream out, Optional<Path> unfinished, Path file) {
    this.writer = new BufferedWriter(utf8(out), 1 << 16);
    this.unfinished = unfinished;
    this.file = file;
  }

  private static Writer utf8(OutputStream out) {
    return new OutputStreamWriter(
        out,
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT));
  }

  static Destination standardOutput(OutputStream out) {
    return new Destination(out, Optional.empty(), Path.of("-"));
  }

  /**
   * A file that takes the place of an older one when {@link #finish() finished}.
   *
   * @throws IOException if nothing can be written there
   */
  static Destination file(Path wanted) throws IOException {
    Path file = Files.exists(wanted) ? wanted.toRealPath() : wanted.toAbsolutePath();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Destination(Files.newOutputStream(file), Optional.empty(), file);
    }
    Path unfinished = file.resolveSibling(unfinishedName(file));
    OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
    unfinished.toFile().deleteOnExit();
    return new Destination(out, Optional.of(unfinished), file);
  }

  private static String unfinishedName(Path file) {
    return "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
  }

  Writer writer() {
    return writer;
  }

  /** The result is complete: makes it seen. */
  void finish() throws IOException {
    writer.flush();
    if (unfinished.isPresent()) {
      writer.close();
      move(unfinished.get());
    }
  }

  private void move(Path from) throws IOException {
    try {
      Files.move(from, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what is not finished. Standard output stays open. */
  @Override
  public void close() {
    unfinished.ifPresent(this::discard);
  }

  private void discard(Path path) {
    try {
      writer.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
