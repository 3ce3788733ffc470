package org.hearsay.story;

import java.util.List;
import org.hearsay.reading.Reading;

/** Finds which reports of a story took over passages of others. */
final class CopyFinder {

  /** The copies among the reports of one story, which come in its order. */
  List<Copy> find(List<Reading> readings) {
    return List.of();
  }
}
