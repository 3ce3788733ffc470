package org.hearsay.state;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.story.StreamState;

/**
 * The file of a stream's state: JSON Lines, compressed with gzip. The same state gives byte for
 * byte the same file. It is replaced when the new one is complete, and not before.
 */
public final class StateFile {

  private final Path file;

  /** What the file was like when it was read. */
  private Optional<Version> read = Optional.empty();

  private record Version(long size, long modified, String key) {
    private static Optional<Version> of(Path file) throws IOException {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Version(is.size(), is.lastModifiedTime().toMillis(), String.valueOf(is.fileKey())));
    }
  }

  /**
   * @param file need not be there yet
   */
  public StateFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * The state that the file holds; none if there is no such file.
   *
   * @throws BadStateException if it holds something else
   * @throws IOException if it cannot be read, or if its folder is not there, so that nothing could
   *     be saved either
   */
  public Optional<StreamState> read() throws IOException {
    read = Version.of(file);
    if (read.isEmpty()) {
      requireFolder();
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(parse(in));
    }
  }

  /** Better now than after a night's work. */
  private void requireFolder() throws IOException {
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder));
    }
  }

  private static StreamState parse(InputStream in) throws BadStateException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
      return new StateReader(lines).read();
    } catch (BadStateException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadStateException("not a state that Hearsay saved, or damaged", e);
    }
  }

  /**
   * Puts a state in the place of the one that was read.
   *
   * @throws IOException if it cannot be written, or if someone else has written there since; the
   *     file is as it was then
   */
  public void save(StreamState state) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path unfinished =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      write(state, unfinished);
      if (!Version.of(file).equals(read)) {
        throw new IOException("another run has changed it meanwhile");
      }
      move(unfinished, target);
      read = Version.of(file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void write(StreamState state, Path unfinished) throws IOException {
    try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
        Writer writer =
            new BufferedWriter(
                new OutputStreamWriter(
                    new GZIPOutputStream(out, 1 << 16), StandardCharsets.UTF_8))) {
      new StateWriter(writer).write(state);
    }
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
