package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The program: {@code hearsay COMMAND …}. */
@Command(
    name = "hearsay",
    description =
        "Reads news reports of the same events: who said what, what agrees, what differs, who copied"
            + " whom.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit status: 0 done; 1 some inputs could not be read (each is named); 2 wrong usage."
    })
public final class Hearsay {

  private final Console console;

  Hearsay(Console console) {
    this.console = console;
  }

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    System.exit(new Hearsay(console).run(args));
  }

  /** Runs one command; gives the exit status. */
  int run(String... args) {
    Failures failures = new Failures(console.err());
    try {
      return commandLine(failures).execute(args);
    } catch (OutOfMemoryError | StackOverflowError error) {
      return failures.fault(error);
    }
  }

  private CommandLine commandLine(Failures failures) {
    return new CommandLine(this)
        .addSubcommand(new CompareCommand(console))
        .addSubcommand(new ReadCommand(console))
        .addSubcommand(new GroupCommand(console))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
