package org.hearsay.story;

/**
 * Something that a report shares with the others of its story.
 *
 * @param text as the report writes it
 * @param share how much of its likeness to the others it makes up, 0 to 1
 */
public record Reason(Kind kind, String text, double share) {

  /** What is shared. */
  public enum Kind {
    WORD,
    NAME,
    FIGURE
  }

  public Reason {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " is not in [0, 1]");
    }
  }
}
