package org.hearsay.cli;

import org.hearsay.view.terminal.Screen;
import picocli.CommandLine.Option;

/** How a result for people is shown. */
final class DisplayOptions {

  /** When to use colours. */
  enum When {
    auto,
    always,
    never
  }

  @Option(names = "--all", description = "Show everything; fold nothing.")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Use colours: auto (on a terminal; the default), always or never.")
  private When colour = When.auto;

  /** True if nothing is to be folded. */
  boolean all() {
    return all;
  }

  /**
   * What the result will be seen on.
   *
   * @param onConsole true if it goes to standard output, false if to a file
   */
  Screen screen(Console console, boolean onConsole) {
    boolean terminal = onConsole && console.outIsTerminal();
    boolean coloured =
        switch (colour) {
          case always -> true;
          case never -> false;
          case auto -> terminal && console.allowsColour();
        };
    return new Screen(new ScreenWidth(console.environment()).columns(terminal), coloured, all);
  }
}
