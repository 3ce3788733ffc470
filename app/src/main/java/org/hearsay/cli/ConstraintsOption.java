package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Corrections by hand of which reports tell the same story. */
final class ConstraintsOption {

  @Option(
      names = "--constraints",
      paramLabel = "FILE",
      description = {
        "Corrections by hand, one a line: {\"same\": [ID, ID]} puts two reports into one story,"
            + " {\"apart\": [ID, ID]} into two."
      })
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** True if a file was given. */
  boolean isGiven() {
    return file != null;
  }

  /**
   * The corrections of the file, none if there is no file. Lines that are none are named.
   *
   * @throws ParameterException if the file cannot be read
   */
  Corrections corrections(Complaints complaints) {
    if (file == null) {
      return Corrections.NONE;
    }
    try {
      return Corrections.read(file, complaints);
    } catch (IOException e) {
      throw WrongUsage.of(command, "cannot read " + file + ": " + Fault.reason(e));
    }
  }
}
