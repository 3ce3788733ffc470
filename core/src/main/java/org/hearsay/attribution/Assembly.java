package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;

/** Makes attributions of drafts: characters instead of tokens, kinds and classes, a fixed order. */
final class Assembly {

  private final Clues clues;
  private final CueClasses classes;

  Assembly(Clues clues, CueClasses classes) {
    this.clues = clues;
    this.classes = classes;
  }

  /** In order of contents; of equal ones whoever relays stands before the relayed. */
  List<Attribution> of(List<Draft> drafts) {
    List<Draft> order = new ArrayList<>(drafts);
    order.sort(
        Comparator.comparingInt((Draft d) -> d.content().get(0).first())
            .thenComparingInt(Assembly::depth)
            .thenComparingInt(d -> d.cue().first())
            .thenComparingInt(d -> -d.content().get(0).end()));
    IdentityHashMap<Draft, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      places.put(order.get(i), i);
    }
    return order.stream().map(draft -> attribution(draft, places)).toList();
  }

  private static int depth(Draft draft) {
    int depth = 0;
    Optional<Draft> outer = draft.outer();
    while (outer.isPresent()) {
      depth++;
      outer = outer.get().outer();
    }
    return depth;
  }

  private Attribution attribution(Draft draft, IdentityHashMap<Draft, Integer> places) {
    Optional<Integer> outer = draft.outer().map(places::get);
    return new Attribution(
        spans(draft.source().stream().toList()),
        spans(draft.cue().isEmpty() ? List.of() : List.of(draft.cue())),
        spans(draft.content()),
        spans(draft.relay().stream().toList()),
        kind(draft.content()),
        classes.of(clues.text, draft.cue()),
        outer.map(OptionalInt::of).orElse(OptionalInt.empty()),
        OptionalInt.empty(),
        draft.confidence());
  }

  private List<Span> spans(List<TokenRange> ranges) {
    return ranges.stream().map(r -> clues.text.span(r.first(), r.end() - 1)).toList();
  }

  private boolean isInSingleMarks(TokenRange range) {
    String text = clues.text.text();
    char first = text.charAt(clues.text.start(range.first()));
    int end = clues.text.end(range.end() - 1);
    boolean closed =
        isSingleMark(text.charAt(end - 1))
            || (end < text.length() && isSingleMark(text.charAt(end)));
    return range.size() > 2 && isSingleMark(first) && closed;
  }

  private static boolean isSingleMark(char c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private AttributionKind kind(List<TokenRange> content) {
    int quoted = 0;
    int all = 0;
    for (TokenRange range : content) {
      for (int i = range.first(); i < range.end(); i++) {
        if (clues.shape[i] != Shapes.MARK) {
          all++;
          quoted += clues.quotes.isQuoted(i) ? 1 : 0;
        }
      }
    }
    if (quoted == 0 && content.stream().allMatch(this::isInSingleMarks)) {
      return AttributionKind.DIRECT;
    }
    return quoted == 0
        ? AttributionKind.INDIRECT
        : quoted == all ? AttributionKind.DIRECT : AttributionKind.MIXED;
  }
}
