package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;

/** Gives each content to the nearest cue, and each cue the nearest source. */
final class NearestCue {

  private final Clues clues;

  NearestCue(Clues clues) {
    this.clues = clues;
  }

  List<Attribution> link(List<RoleSpan> spans) {
    List<TokenRange> cues = ranges(spans, RoleLabels.CUE);
    List<TokenRange> sources = ranges(spans, RoleLabels.SOURCE);
    List<List<TokenRange>> contents = new ArrayList<>();
    cues.forEach(cue -> contents.add(new ArrayList<>()));
    List<Attribution> found = new ArrayList<>();
    for (TokenRange content : ranges(spans, RoleLabels.CONTENT)) {
      int cue = nearest(cues, content);
      if (cue < 0) {
        found.add(attribution(List.of(), List.of(), List.of(content)));
      } else {
        contents.get(cue).add(content);
      }
    }
    for (int i = 0; i < cues.size(); i++) {
      int source = nearest(sources, cues.get(i));
      if (!contents.get(i).isEmpty()) {
        List<TokenRange> who = source < 0 ? List.of() : List.of(sources.get(source));
        found.add(attribution(who, List.of(cues.get(i)), contents.get(i)));
      }
    }
    return found;
  }

  private static List<TokenRange> ranges(List<RoleSpan> spans, int role) {
    return spans.stream().filter(s -> s.role() == role).map(RoleSpan::range).toList();
  }

  /** Index of the candidate nearest to a range; sentences between count as far. */
  private int nearest(List<TokenRange> candidates, TokenRange range) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < candidates.size(); i++) {
      int distance = distance(candidates.get(i), range);
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private int distance(TokenRange a, TokenRange b) {
    boolean before = a.end() <= b.first();
    int gap = before ? b.first() - a.end() : a.first() - b.end();
    int left = clues.text.sentenceIndex(before ? a.end() - 1 : b.end() - 1);
    int right = clues.text.sentenceIndex(before ? b.first() : a.first());
    return gap + 50 * (right - left);
  }

  private Attribution attribution(
      List<TokenRange> source, List<TokenRange> cue, List<TokenRange> content) {
    return new Attribution(
        spans(source),
        spans(cue),
        spans(content),
        List.of(),
        kind(content),
        CueClass.SAY,
        OptionalInt.empty(),
        OptionalInt.empty(),
        0.7);
  }

  private List<Span> spans(List<TokenRange> ranges) {
    return ranges.stream().map(r -> clues.text.span(r.first(), r.end() - 1)).toList();
  }

  private AttributionKind kind(List<TokenRange> content) {
    int quoted = 0;
    int all = 0;
    for (TokenRange range : content) {
      for (int i = range.first(); i < range.end(); i++) {
        all++;
        quoted += clues.quotes.isQuoted(i) ? 1 : 0;
      }
    }
    return quoted == 0
        ? AttributionKind.INDIRECT
        : quoted == all ? AttributionKind.DIRECT : AttributionKind.MIXED;
  }
}
