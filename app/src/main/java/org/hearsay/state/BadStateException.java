package org.hearsay.state;

import java.io.IOException;

/** A file is no state of Hearsay, or a damaged one. Its message says why, for people. */
public final class BadStateException extends IOException {

  private static final long serialVersionUID = 1L;

  BadStateException(String message) {
    super(message);
  }

  BadStateException(String message, Throwable cause) {
    super(message, cause);
  }
}
