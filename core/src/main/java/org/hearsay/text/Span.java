package org.hearsay.text;

import java.util.Comparator;

/**
 * A stretch of a text, half-open, in Java characters (UTF-16 code units) of the original.
 *
 * <p>Views convert to Unicode code points at the edge, with {@link CodePoints}.
 *
 * @param start the first character, at least 0
 * @param end one past the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** True if {@code offset} lies inside; the end does not. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True if all of {@code other} lies inside. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many characters the two share. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The characters of {@code text} that this span points at. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
