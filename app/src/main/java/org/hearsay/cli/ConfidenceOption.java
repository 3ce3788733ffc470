package org.hearsay.cli;

import org.hearsay.view.Confidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure attributions must be to be in the result. */
final class ConfidenceOption {

  @Option(
      names = "--confidence",
      paramLabel = "MIN",
      description =
          "Leave out what rests on attributions less sure than MIN, from 0 (nothing is left out) to"
              + " 1. By default 0.5 in what people read, 0 in JSON.")
  private @Nullable String minimum;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * What was asked for, else {@code usual}.
   *
   * @throws ParameterException if it is no number from 0 to 1
   */
  Confidence orElse(Confidence usual) {
    if (minimum == null) {
      return usual;
    }
    try {
      return new Confidence(Double.parseDouble(minimum));
    } catch (IllegalArgumentException e) {
      throw WrongUsage.of(command, "--confidence is a number from 0 to 1, not '" + minimum + "'");
    }
  }
}
