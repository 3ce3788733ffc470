package org.hearsay.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** How many columns there are to write in. */
final class ScreenWidth {

  private static final int USUAL = 80;

  private final Map<String, String> environment;

  ScreenWidth(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * What COLUMNS says, else what the terminal says, else 80.
   *
   * @param terminal true if there is a terminal to ask
   */
  int columns(boolean terminal) {
    OptionalInt said = number(environment.getOrDefault("COLUMNS", ""));
    return said.orElseGet(() -> terminal ? ofTerminal().orElse(USUAL) : USUAL);
  }

  /** Java knows nothing of a terminal's size; the system's own {@code stty} does. */
  private static OptionalInt ofTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      return number(size.substring(size.indexOf(' ') + 1));
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static OptionalInt number(String text) {
    String digits = text.strip();
    boolean sound = digits.matches("[1-9][0-9]{0,4}");
    return sound ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
