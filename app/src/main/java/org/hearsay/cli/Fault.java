package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line what went wrong inside Hearsay, so that it can be shown and reported. */
final class Fault {

  private static final long MEGABYTE = 1L << 20;

  private Fault() {}

  static String describe(Throwable fault) {
    if (fault instanceof OutOfMemoryError) {
      long given = Runtime.getRuntime().maxMemory() / MEGABYTE;
      return "needs more memory than Java was given (" + given + " MB)";
    }
    if (fault instanceof StackOverflowError) {
      return "is nested too deeply";
    }
    return "a fault in Hearsay: " + fault + place(fault);
  }

  /** Why a file could not be read or written, without its name. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
