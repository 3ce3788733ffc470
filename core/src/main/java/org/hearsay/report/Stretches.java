package org.hearsay.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/** The stretches of a part that are read as language, each for itself. */
final class Stretches {

  private Stretches() {}

  /** What of {@code part} is read, in order; nothing of tags and boilerplate. */
  static Stream<Part> of(String text, Part part) {
    return switch (part.role()) {
      case TAGS, BOILERPLATE -> Stream.empty();
      case BYLINE -> byline(text, part);
      case TITLE, DATELINE, CAPTION, BODY -> prose(text, part);
    };
  }

  private static Stream<Part> prose(String text, Part part) {
    String paragraph = part.span().of(text);
    int bullet = SectionLabels.bullet(paragraph);
    int label = bullet + SectionLabels.label(paragraph, bullet);
    int start = part.span().start();
    return nonEmpty(
        part.role(),
        new Span(start + bullet, start + label),
        new Span(start + label, part.span().end()));
  }

  /** A date glued to a name is read apart from it. */
  private static Stream<Part> byline(String text, Part part) {
    Optional<Span> date =
        PublicationDates.first(part.span().of(text)).map(PublicationDates.Found::span);
    int start = part.span().start();
    int cut = start + date.map(Span::start).orElse(0);
    return nonEmpty(part.role(), new Span(start, cut), new Span(cut, part.span().end()));
  }

  private static Stream<Part> nonEmpty(Role role, Span... spans) {
    return Stream.of(spans).filter(span -> !span.isEmpty()).map(span -> new Part(span, role));
  }
}
