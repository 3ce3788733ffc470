package org.hearsay.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What a file gives, bit by bit. Bad data never makes it throw; a failing disk may. */
interface Findings extends Closeable {

  /**
   * The next few findings, in order; none at the end.
   *
   * @throws IOException if the bytes cannot be read
   */
  List<Finding> next() throws IOException;
}
