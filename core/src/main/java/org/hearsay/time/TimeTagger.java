package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Layout;
import org.hearsay.report.Publication;
import org.hearsay.report.Role;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the time expressions of a report and their calendar values.
 *
 * <p>Immutable: one may serve all threads.
 */
public final class TimeTagger {

  private final Grammar grammar = Grammar.english();
  private final Lexicon lexicon = Lexicon.english();
  private final TenseReader tenses = new TenseReader();

  /** A time expression found, not yet resolved. */
  private record Found(Span span, TimeExpression expression) {}

  /**
   * The time expressions of title, byline, dateline, captions and body, in text order, not
   * overlapping. Their values count from {@link Layout#published()} and the dates named before
   * them; what cannot be known stays open.
   */
  public List<Timex> tag(Layout layout) {
    List<Found> found = new ArrayList<>();
    for (Span paragraph : paragraphs(layout)) {
      scan(Atoms.of(layout.text(), paragraph, lexicon), found);
    }
    return resolve(found, layout);
  }

  /** Runs of sentences of one paragraph and one role. */
  private static List<Span> paragraphs(Layout layout) {
    List<Span> spans = new ArrayList<>();
    List<Sentence> sentences = layout.text().sentences();
    int last = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!isRead(layout.roles().get(i))) {
        continue;
      }
      if (last == sentence.paragraph()) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).union(sentence.span()));
      } else {
        spans.add(sentence.span());
      }
      last = sentence.paragraph();
    }
    return spans;
  }

  private static boolean isRead(Role role) {
    return role.isProse() || role == Role.BYLINE || role == Role.DATELINE;
  }

  private void scan(Atoms atoms, List<Found> found) {
    int at = 0;
    while (at < atoms.size()) {
      Optional<Match> match = grammar.match(atoms, at);
      if (match.isPresent()) {
        int end = match.get().end();
        found.add(new Found(atoms.span(at, end), match.get().expression()));
        at = end;
      } else {
        at++;
      }
    }
  }

  private List<Timex> resolve(List<Found> found, Layout layout) {
    Optional<LocalDate> published = layout.published().map(Publication::date);
    Viewpoint viewpoint = new Viewpoint(found.stream().map(Found::expression).toList());
    ReferenceTimes times =
        new ReferenceTimes(
            published,
            viewpoint.isNarrative(published),
            published.isPresent() ? Optional.empty() : viewpoint.sharedYear());
    List<Timex> timexes = new ArrayList<>();
    for (Found each : found) {
      times.turn(tenses.around(layout.text(), each.span()));
      times.moveTo(each.span().start());
      Resolved resolved = each.expression().resolve(times);
      times.mention(each.expression(), resolved);
      timexes.add(new Timex(each.span(), resolved.type(), resolved.value()));
    }
    return timexes;
  }
}
