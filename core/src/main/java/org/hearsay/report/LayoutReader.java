package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.EnglishTokenizer;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Takes a report's text apart.
 *
 * <p>Each line is a part, hard-wrapped lines together are one; a dateline is split off the
 * paragraph it opens. Roles are decided by general evidence (place, length, punctuation, case,
 * vocabulary), never by what a known page looks like. Where in doubt a line is body, so that
 * nothing that is said gets lost.
 *
 * <p>A bullet at the start of a paragraph is in no sentence; a label such as "Background:" is a
 * sentence of its own.
 *
 * <p>Not thread-safe: one for each thread.
 */
public final class LayoutReader {

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** The layout of {@code report}: its parts, sentences and tokens. */
  public Layout read(Report report) {
    String text = report.text();
    List<Part> parts = parts(report);
    List<Part> stretches = parts.stream().flatMap(part -> Stretches.of(text, part)).toList();
    TokenizedText tokens = tokenizer.tokenize(text, stretches.stream().map(Part::span).toList());
    List<Role> roles =
        tokens.sentences().stream().map(s -> stretches.get(s.paragraph()).role()).toList();
    Head head = Head.of(text, parts);
    return new Layout(
        report,
        parts,
        tokens,
        roles,
        report.title().or(head::title),
        report.byline().or(head::byline),
        report.published().or(head::published));
  }

  private static List<Part> parts(Report report) {
    String text = report.text();
    List<TextLine> lines = HardWrap.undo(text, BrokenTitles.join(text, Lines.of(text)));
    List<Role> roles = RoleAssigner.assign(lines, report.title());
    List<Part> parts = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < lines.size(); i++) {
      boolean body = roles.get(i) == Role.BODY;
      addParts(parts, lines.get(i), roles.get(i), body && first);
      first &= !body;
    }
    return parts;
  }

  private static void addParts(List<Part> parts, TextLine line, Role role, boolean first) {
    Span span = line.span();
    OptionalInt dateline =
        role == Role.BODY ? Datelines.length(line.text(), first) : OptionalInt.empty();
    if (dateline.isEmpty()) {
      parts.add(new Part(span, role));
      return;
    }
    int cut = span.start() + dateline.getAsInt();
    parts.add(new Part(new Span(span.start(), cut), Role.DATELINE));
    int rest = cut;
    while (rest < span.end() && Character.isWhitespace(line.text().charAt(rest - span.start()))) {
      rest++;
    }
    if (rest < span.end()) {
      parts.add(new Part(new Span(rest, span.end()), role));
    }
  }
}
