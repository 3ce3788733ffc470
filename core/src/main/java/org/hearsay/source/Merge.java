package org.hearsay.source;

/**
 * Why two names are one source's.
 *
 * @param one a name as a report has it
 * @param other another report's name for the source, or the same again
 * @param reason in a few words: "two spellings"
 */
public record Merge(String one, String other, String reason) {

  /** "Orlov / Orlow: two spellings". */
  public String words() {
    return (one.equals(other) ? one : one + " / " + other) + ": " + reason;
  }

  /** True if {@code name} is one of the two. */
  public boolean joins(String name) {
    return one.equals(name) || other.equals(name);
  }
}
