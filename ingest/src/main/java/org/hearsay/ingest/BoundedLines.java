package org.hearsay.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of a stream, none held in memory beyond a limit. */
final class BoundedLines implements Closeable {

  /**
   * One line.
   *
   * @param number from 1
   * @param text without its line end; its start, if it is too long
   * @param tooLong true if it went beyond the limit
   */
  record Line(long number, String text, boolean tooLong) {}

  private final Reader in;
  private final int limit;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int filled;
  private long number;

  BoundedLines(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    do {
      int end = lineEnd();
      int room = Math.min(end - at, limit - line.length());
      line.append(buffer, at, room);
      tooLong |= room < end - at;
      at = end;
    } while (at == filled && fill());
    at = Math.min(at + 1, filled);
    number++;
    return Optional.of(new Line(number, line.toString(), tooLong));
  }

  private int lineEnd() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
