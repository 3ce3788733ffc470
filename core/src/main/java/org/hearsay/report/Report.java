package org.hearsay.report;

import java.util.List;
import java.util.Optional;

/**
 * A news report as it came in: its text, untouched, and what was said about it from outside.
 *
 * @param id unique in one run
 * @param text decoded, without a leading byte order mark, otherwise as it was
 * @param title as given from outside; it has no place in the text
 * @param published as given from outside
 * @param outlet who published it
 * @param byline who wrote it, as given from outside
 * @param url where it was found
 * @param language ISO 639-1
 * @param links addresses that the report points to
 */
public record Report(
    String id,
    String text,
    Optional<String> title,
    Optional<Publication> published,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<String> url,
    String language,
    List<String> links) {

  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report needs an id");
    }
    links = List.copyOf(links);
  }

  /** A report of which nothing but the text is known, in English. */
  public static Report of(String id, String text) {
    return new Report(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        List.of());
  }
}
