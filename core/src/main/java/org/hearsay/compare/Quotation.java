package org.hearsay.compare;

import java.util.List;
import java.util.OptionalInt;

/**
 * The same utterance of one speaker in several reports.
 *
 * @param speaker index in {@link Comparison#sources()}
 * @param versions the fullest first
 */
public record Quotation(OptionalInt speaker, List<Version> versions) {

  public Quotation {
    versions = List.copyOf(versions);
  }
}
