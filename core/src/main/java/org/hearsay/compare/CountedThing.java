package org.hearsay.compare;

import java.util.List;

/**
 * What a figure counts or measures, in normal forms.
 *
 * @param words of what is counted, the head last; empty where the report does not say
 * @param subject what is measured, where the figure has a unit: "unemployment rose to 5 percent"
 */
record CountedThing(List<String> words, String subject) {

  CountedThing {
    words = List.copyOf(words);
  }

  /** Its head, else empty text. */
  String head() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
