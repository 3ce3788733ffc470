package org.hearsay.view;

import org.hearsay.compare.Comparison;
import org.hearsay.reading.Reading;
import org.hearsay.text.Sentence;

/** What stories and reports are called where they have no titles of their own. */
public final class Titles {

  private static final int MAX_LENGTH = 90;

  private Titles() {}

  /** The story's title, else that of its first report. */
  public static String of(Comparison comparison) {
    return comparison.title().isBlank()
        ? of(comparison.story().readings().get(0))
        : comparison.title();
  }

  /** The report's title, else the words it begins with, else its id. */
  public static String of(Reading reading) {
    return reading.layout().title().orElseGet(() -> beginning(reading));
  }

  private static String beginning(Reading reading) {
    return reading.layout().prose().stream()
        .findFirst()
        .map(Sentence::span)
        .map(span -> shortened(span.of(reading.text()).strip()))
        .orElse(reading.id());
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= MAX_LENGTH) {
      return sentence;
    }
    int gap = sentence.lastIndexOf(' ', MAX_LENGTH);
    int end = gap > 0 ? gap : sentence.offsetByCodePoints(0, MAX_LENGTH / 2);
    return sentence.substring(0, end) + " …";
  }
}
