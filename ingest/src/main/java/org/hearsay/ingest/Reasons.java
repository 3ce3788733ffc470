package org.hearsay.ingest;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read, in words for people. */
final class Reasons {

  private Reasons() {}

  static String of(Exception failure) {
    if (failure instanceof DirectoryIteratorException) {
      Throwable cause = failure.getCause();
      return cause instanceof Exception exception ? of(exception) : "cannot be read";
    }
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read (permission denied)";
    }
    String message = failure.getMessage();
    return "cannot be read" + (message == null ? "" : " (" + message + ")");
  }
}
