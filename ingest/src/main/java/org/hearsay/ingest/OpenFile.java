package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Opens a file and finds out how to read it. */
final class OpenFile {

  /** Enough of the start to tell a kind and a charset. */
  private static final int HEAD = 1 << 16;

  private OpenFile() {}

  static Findings open(InputFile file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(file.opener().open(), HEAD);
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      return findings(file, in, head);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static Findings findings(InputFile file, InputStream in, byte[] head) {
    ContentKind kind = ContentKind.of(head, file.id());
    if (kind instanceof ContentKind.Other other) {
      Finding trouble = Finding.Trouble.leftOut(file.name(), other.reason());
      return new Once(in, () -> List.of(trouble));
    }
    return kind instanceof ContentKind.JsonLines
        ? new JsonLines(file, in, CharsetGuess.ofHead(head))
        : new Once(in, () -> PlainText.read(file, in));
  }

  /** Findings that all come at once. */
  private static final class Once implements Findings {

    private interface Reading {
      List<Finding> read() throws IOException;
    }

    private final InputStream in;
    private final Reading reading;
    private boolean done;

    Once(InputStream in, Reading reading) {
      this.in = in;
      this.reading = reading;
    }

    @Override
    public List<Finding> next() throws IOException {
      if (done) {
        return List.of();
      }
      done = true;
      return reading.read();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
