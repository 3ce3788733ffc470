package org.hearsay.ingest;

/**
 * Something that the user should be told of an input.
 *
 * @param input the input as the user would name it, with a line number where it has lines: {@code
 *     wire/reports.jsonl:17}
 * @param reason what is wrong, in plain words; no full stop
 * @param effect what became of it
 */
public record Problem(String input, String reason, Effect effect) implements Item {

  /** What a problem means for the result. */
  public enum Effect {
    /** Something that was asked for is not in the result. */
    LEFT_OUT,
    /** The report is in the result, less what the reason names. */
    KEPT
  }

  static Problem leftOut(String input, String reason) {
    return new Problem(input, reason, Effect.LEFT_OUT);
  }

  static Problem kept(String input, String reason) {
    return new Problem(input, reason, Effect.KEPT);
  }

  /** One line for standard error. */
  @Override
  public String toString() {
    return input + ": " + reason;
  }
}
