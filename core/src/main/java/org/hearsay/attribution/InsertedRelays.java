package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.TokenRange;

/**
 * Gives {@link Insertion insertions} back to the attributions that they were set into: whoever is
 * cited becomes the source behind a relay, whoever quotes the relay before a source.
 */
final class InsertedRelays {

  private static final int FARTHEST = 5;
  private static final String[] REPORTS = {"report", "reports", "reported", "writes", "wrote"};

  private final Clues clues;
  private final Phrases phrases;
  private final OutletPhrases outlets;

  InsertedRelays(Clues clues, OutletPhrases outlets) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
    this.outlets = outlets;
  }

  void add(List<Insertion> insertions, Drafts drafts) {
    for (Insertion insertion : insertions) {
      host(insertion, drafts).ifPresent(host -> join(insertion, host, drafts));
    }
  }

  private void join(Insertion insertion, Draft host, Drafts drafts) {
    for (Draft draft : drafts.between(insertion.range().first(), insertion.range().end())) {
      if (draft != host && !draft.cue().isEmpty()) {
        drafts.remove(draft);
      }
    }
    switch (insertion.kind()) {
      case CITES -> cite(insertion, host, drafts);
      case RELAYED -> relay(insertion, host, drafts);
      case ASIDE -> {}
      case ABOUT -> host.source(Optional.of(over(host.source().orElseThrow(), insertion.who())));
    }
  }

  private static TokenRange over(TokenRange source, TokenRange more) {
    return new TokenRange(source.first(), Math.max(source.end(), more.end()));
  }

  private void cite(Insertion insertion, Draft host, Drafts drafts) {
    host.source(host.source().map(source -> before(source, insertion.range())));
    List<TokenRange> rest = without(host.content(), insertion.range());
    if (rest.isEmpty()) {
      return;
    }
    boolean leads = isInside(host, insertion.range());
    List<Draft> held = drafts.near(insertion.cue().first());
    Draft inner = new Draft(insertion.cue(), Optional.of(insertion.who()), rest, host.confidence());
    inner.within(host);
    if (!leads) {
      host.content(rest);
    }
    held.stream()
        .filter(draft -> draft.outer().filter(outer -> outer == host).isPresent())
        .forEach(draft -> draft.within(inner));
    drafts.add(inner);
  }

  /** "Said that, according to S, X": the insertion is part of what was said. */
  private boolean isInside(Draft host, TokenRange range) {
    return phrases.is(range.first() - 1, "that") && host.cue().end() <= range.first();
  }

  private void relay(Insertion insertion, Draft host, Drafts drafts) {
    host.source(host.source().map(source -> whole(before(source, insertion.range()), insertion)));
    host.content(without(host.content(), insertion.range()));
    Draft relay =
        new Draft(insertion.cue(), Optional.of(insertion.who()), host.content(), host.confidence());
    host.outer().ifPresent(relay::within);
    host.within(relay);
    drafts.add(relay);
    for (Draft other : drafts.near(insertion.cue().first())) {
      if (other != host && isSameSpeaker(other, host)) {
        relayToo(insertion, other, drafts);
      }
    }
  }

  /** "The coach, quoted by R, blamed X and said Y": what else the same subject says. */
  private boolean isSameSpeaker(Draft other, Draft host) {
    return other.outer().isEmpty()
        && other.source().isPresent()
        && host.source().filter(s -> s.first() == other.source().get().first()).isPresent()
        && clues.segment[other.cue().first()] == clues.segment[host.cue().first()];
  }

  private static void relayToo(Insertion insertion, Draft other, Drafts drafts) {
    other.source(other.source().map(source -> before(source, insertion.range())));
    Draft relay =
        new Draft(
            insertion.cue(), Optional.of(insertion.who()), other.content(), other.confidence());
    other.within(relay);
    drafts.add(relay);
  }

  /** "The minutes of a meeting on 20 January, which": not only its last words. */
  private TokenRange whole(TokenRange source, Insertion insertion) {
    int start = insertion.range().first();
    return source.end() != start
        ? source
        : phrases
            .endingAt(start, clues.segmentStart[start - 1])
            .filter(p -> p.first() < source.first())
            .filter(phrases::isCited)
            .orElse(source);
  }

  private static TokenRange before(TokenRange source, TokenRange range) {
    boolean reaches = source.first() < range.first() && range.first() < source.end();
    return reaches ? new TokenRange(source.first(), range.first()) : source;
  }

  /** Without the range, and without a lone "that" or comma that it leaves. */
  private static List<TokenRange> without(List<TokenRange> content, TokenRange range) {
    List<TokenRange> rest = new ArrayList<>();
    for (TokenRange part : content) {
      boolean cut = part.first() < range.end() && range.first() < part.end();
      if (!cut) {
        rest.add(part);
        continue;
      }
      addLong(part.first(), range.first(), rest);
      addLong(range.end(), part.end(), rest);
    }
    return rest.isEmpty() ? content : rest;
  }

  private static void addLong(int first, int end, List<TokenRange> parts) {
    if (end > first + 1) {
      parts.add(new TokenRange(first, end));
    }
  }

  /** The attribution that an insertion belongs to: the one it follows, else the one it opens. */
  private Optional<Draft> host(Insertion insertion, Drafts drafts) {
    Optional<Draft> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Draft draft : drafts.near(insertion.cue().first())) {
      int distance = distance(draft, insertion);
      if (distance < nearest) {
        nearest = distance;
        best = Optional.of(draft);
      }
    }
    return best;
  }

  /** How far an insertion is from the words that it belongs to; none if it cannot. */
  private int distance(Draft draft, Insertion insertion) {
    TokenRange range = insertion.range();
    boolean same =
        !draft.cue().isEmpty()
            && clues.segment[draft.cue().first()] == clues.segment[range.first()]
            && !range.contains(draft.cue().first());
    if (!same) {
      return Integer.MAX_VALUE;
    }
    int start = range.first();
    if (draft.source().filter(s -> s.first() < start && s.end() >= start).isPresent()) {
      return 0;
    }
    if (insertion.kind() == Insertion.Kind.ABOUT) {
      return Integer.MAX_VALUE;
    }
    int after =
        draft.source().map(s -> Math.max(s.end(), draft.cue().end())).orElse(draft.cue().end());
    int last = draft.source().filter(s -> s.end() > start).isPresent() ? draft.cue().end() : after;
    if (last <= start && start - last < FARTHEST) {
      return 1 + start - last;
    }
    if (endsReport(draft, insertion)) {
      return FARTHEST;
    }
    int first =
        draft
            .source()
            .map(s -> Math.min(s.first(), draft.cue().first()))
            .orElse(draft.cue().first());
    boolean opens = start == clues.segmentStart[start] && first >= range.end();
    return opens ? FARTHEST + first - range.end() : Integer.MAX_VALUE;
  }

  /** "The paper reported on Monday that X, <em>citing two aides</em>." */
  private boolean endsReport(Draft draft, Insertion insertion) {
    int end = draft.content().get(draft.content().size() - 1).end();
    int start = insertion.range().first();
    boolean after = draft.cue().end() <= draft.content().get(0).first() && end <= start;
    boolean ends = phrases.is(insertion.range().end(), ".") && start - end < 2;
    boolean reports =
        phrases.is(draft.cue().end() - 1, REPORTS)
            || draft.source().filter(outlets::isOutlet).isPresent();
    return insertion.kind() == Insertion.Kind.CITES && after && ends && reports;
  }
}
