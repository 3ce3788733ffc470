package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Ends a run that went wrong: one plain line on standard error, never a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;

  Failures(PrintStream err) {
    this.err = err;
  }

  /** Wrong usage: says what is wrong and where help is. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    err.println("hearsay: " + message(e));
    err.println("Try '" + name + " --help'.");
    return ExitStatus.WRONG_USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (e.getArgSpec() instanceof OptionSpec option && option.completionCandidates() != null) {
      return option.longestName()
          + " is one of "
          + candidates(option)
          + ", not '"
          + e.getValue()
          + "'";
    }
    String message = e.getMessage() == null ? "wrong usage" : e.getMessage();
    if (message.equals("Missing required subcommand")) {
      return "which command? compare, read or group";
    }
    return message.replace("Missing required parameter: 'INPUT'", "no INPUT given");
  }

  private static String candidates(OptionSpec option) {
    return String.join(", ", option.completionCandidates());
  }

  private static String unknown(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0).split("=", 2)[0];
    CommandLine command = e.getCommandLine();
    boolean option = word.startsWith("-");
    Collection<String> known =
        option ? command.getCommandSpec().optionsMap().keySet() : command.getSubcommands().keySet();
    String hint = NearestName.to(word, known).map(n -> "; did you mean " + n + "?").orElse("");
    return "no such " + (option ? "option" : "command") + ": " + word + hint;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    if (e instanceof IOException io) {
      return cannotWrite(io);
    }
    return fault(e);
  }

  /** Whoever read the result has seen enough, as {@code head} does: no fault, and no word. */
  private int cannotWrite(IOException e) {
    String reason = Fault.reason(e);
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return ExitStatus.DONE;
    }
    err.println("hearsay: cannot write the result: " + reason);
    return ExitStatus.INCOMPLETE;
  }

  int fault(Throwable fault) {
    err.println("hearsay: " + Fault.describe(fault));
    return ExitStatus.INCOMPLETE;
  }
}
