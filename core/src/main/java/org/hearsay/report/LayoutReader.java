package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.EnglishTokenizer;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Takes a report's text apart.
 *
 * <p>Not thread-safe: one for each thread.
 */
public final class LayoutReader {

  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\r\\n]*\\S)?");

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** The layout of {@code report}: its parts, sentences and tokens. */
  public Layout read(Report report) {
    List<Part> parts = new ArrayList<>();
    Matcher line = LINE.matcher(report.text());
    while (line.find()) {
      parts.add(new Part(new Span(line.start(), line.end()), Role.BODY));
    }
    List<Span> stretches = parts.stream().map(Part::span).toList();
    TokenizedText text = tokenizer.tokenize(report.text(), stretches);
    List<Role> roles = text.sentences().stream().map(s -> parts.get(s.paragraph()).role()).toList();
    return new Layout(
        report, parts, text, roles, report.title(), report.byline(), report.published());
  }
}
