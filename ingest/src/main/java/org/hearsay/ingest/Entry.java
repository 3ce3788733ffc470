package org.hearsay.ingest;

/** What an INPUT leads to: a file to read, or a path of which no reports can come. */
sealed interface Entry permits InputFile, Entry.Unusable {

  /** A path that cannot be read at all. */
  record Unusable(Problem problem) implements Entry {}
}
