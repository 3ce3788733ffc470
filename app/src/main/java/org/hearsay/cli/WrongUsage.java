package org.hearsay.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A wrong use of a command, to be told beside its help. */
final class WrongUsage {

  private WrongUsage() {}

  /**
   * @param command the command, as picocli has put it into the one who complains
   * @throws IllegalStateException if picocli has put none there
   */
  static ParameterException of(@Nullable CommandSpec command, String message) {
    if (command == null) {
      throw new IllegalStateException("used outside a command: " + message);
    }
    return new ParameterException(command.commandLine(), message);
  }
}
