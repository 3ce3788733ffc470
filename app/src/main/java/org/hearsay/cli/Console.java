package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program reads and writes, and what is known of it.
 *
 * @param out for the result and nothing else; unlike a {@link PrintStream} it tells when a write
 *     fails
 * @param err for all else
 * @param outIsTerminal true if a person sees {@code out}
 * @param errIsTerminal true if a person sees {@code err}
 * @param environment environment variables
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  /** That of this process. Text on {@code err} is UTF-8, as on {@code out}. */
  static Console ofProcess() {
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isTerminal(1),
        isTerminal(2),
        System.getenv());
  }

  /** True if a person sees {@code err}, on a terminal that can write over a line. */
  boolean errIsCapable() {
    return errIsTerminal && !isDumb();
  }

  private boolean isDumb() {
    return environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** False if the user or the terminal wants no colours (see no-color.org). */
  boolean allowsColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
  }

  /** Java cannot tell for each descriptor; where the system shows what it is open on, we look. */
  private static boolean isTerminal(int descriptor) {
    try {
      Path link = Path.of("/proc/self/fd/" + descriptor);
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return shellSaysTerminal(descriptor);
    }
  }

  private static boolean shellSaysTerminal(int descriptor) {
    try {
      return new ProcessBuilder("sh", "-c", "test -t " + descriptor).inheritIO().start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
