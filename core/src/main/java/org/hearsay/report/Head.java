package org.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report says of itself.
 *
 * @param title its first headline
 * @param byline its first author
 * @param published the date in its bylines: the one called published, else the first; else one in a
 *     dateline
 */
record Head(Optional<String> title, Optional<String> byline, Optional<Publication> published) {

  static Head of(String text, List<Part> parts) {
    Optional<String> title = texts(text, parts, Role.TITLE).findFirst();
    Optional<String> byline =
        texts(text, parts, Role.BYLINE)
            .flatMap(line -> BylineWords.author(line).stream())
            .findFirst();
    Optional<Publication> published =
        dates(texts(text, parts, Role.BYLINE).filter(Head::saysPublished))
            .or(() -> dates(texts(text, parts, Role.BYLINE)))
            .or(() -> dates(texts(text, parts, Role.DATELINE)));
    return new Head(title, byline, published);
  }

  private static Stream<String> texts(String text, List<Part> parts, Role role) {
    return parts.stream().filter(part -> part.role() == role).map(part -> part.span().of(text));
  }

  private static Optional<Publication> dates(Stream<String> lines) {
    return lines
        .flatMap(line -> PublicationDates.first(line).stream())
        .map(PublicationDates.Found::publication)
        .findFirst();
  }

  private static boolean saysPublished(String line) {
    String start = line.toLowerCase(Locale.ROOT);
    return start.startsWith("publish") || start.startsWith("posted");
  }
}
