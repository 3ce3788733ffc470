package org.hearsay.cli;

import java.util.Locale;

/** A form that results are printed in. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  HTML;

  /** As it is written on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
