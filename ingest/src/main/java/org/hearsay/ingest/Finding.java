package org.hearsay.ingest;

/** What one file gives: reports that have not been checked, and problems. */
sealed interface Finding permits Draft, Finding.Trouble {

  /** Word of something that could not be read as it should. */
  record Trouble(Problem problem) implements Finding {

    static Trouble leftOut(String input, String reason) {
      return new Trouble(Problem.leftOut(input, reason));
    }

    static Trouble kept(String input, String reason) {
      return new Trouble(Problem.kept(input, reason));
    }
  }
}
