package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Reading;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Which words of a report are credited to whom, each to the innermost who says it. */
final class Credits {

  private static final int NOBODY = -1;

  /** Tokens between a cue and a run that goes on after it. */
  private static final int TAIL = 6;

  private final TokenizedText text;
  private final List<Attribution> attributions;
  private final boolean[] live;
  private final boolean[] holdsOthers;

  /** For each token the attribution whose content it is, innermost first. */
  private final int[] owner;

  /** Tokens of sources and cues, and what stands between them. */
  private final boolean[] frame;

  /** For the last token of each cue behind its content, the attribution. */
  private final Map<Integer, Integer> trailingCues = new HashMap<>();

  Credits(Reading report) {
    this.text = report.layout().text();
    this.attributions = report.attributions();
    this.live = new boolean[attributions.size()];
    this.holdsOthers = new boolean[attributions.size()];
    this.owner = new int[text.size()];
    this.frame = new boolean[text.size()];
    Arrays.fill(owner, NOBODY);
    CueReader cues = new CueReader(text);
    EmptyCredits empty = new EmptyCredits(text);
    for (int a = 0; a < live.length; a++) {
      Attribution attribution = attributions.get(a);
      live[a] =
          !ImpliedSpeakers.isOwnVoice(attribution)
              && !cues.creditsNothing(attribution)
              && (isRelayed(attribution) || !empty.isEmpty(attribution));
    }
    claimTokens();
  }

  /** "The daily, which refers to the agency": what it tells, it has from there. */
  private boolean isRelayed(Attribution attribution) {
    return attribution.outer().isPresent()
        && attributions.get(attribution.outer().getAsInt()).content().equals(attribution.content());
  }

  /** Outer attributions first, so that inner ones take from them. */
  private void claimTokens() {
    List<Integer> order = new ArrayList<>();
    for (int a = 0; a < live.length; a++) {
      if (live[a]) {
        order.add(a);
      }
    }
    order.sort((a, b) -> compareDepth(a, b));
    for (int a : order) {
      claim(a);
    }
  }

  private int compareDepth(int a, int b) {
    int byDepth = Integer.compare(depth(a), depth(b));
    if (byDepth != 0) {
      return byDepth;
    }
    int byLength = Integer.compare(length(b), length(a));
    return byLength != 0 ? byLength : Integer.compare(a, b);
  }

  private int depth(int attribution) {
    int depth = 0;
    int at = attribution;
    while (depth < attributions.size() && attributions.get(at).outer().isPresent()) {
      at = attributions.get(at).outer().getAsInt();
      depth++;
    }
    return depth;
  }

  private int length(int attribution) {
    return attributions.get(attribution).content().stream().mapToInt(Span::length).sum();
  }

  private void claim(int a) {
    Attribution attribution = attributions.get(a);
    for (Span span : attribution.content()) {
      TokenRange range = text.tokensIn(span);
      for (int i = range.first(); i < range.end(); i++) {
        if (owner[i] != NOBODY) {
          holdsOthers[owner[i]] = true;
        }
        owner[i] = a;
        frame[i] = false;
      }
    }
    markFrame(attribution);
    if (!attribution.cue().isEmpty()) {
      TokenRange cue = text.tokensIn(attribution.cue().get(attribution.cue().size() - 1));
      int content = text.tokensIn(attribution.content().get(0)).first();
      if (content < cue.first() && attribution.outer().isEmpty()) {
        trailingCues.put(cue.end() - 1, a);
      }
    }
  }

  private void markFrame(Attribution attribution) {
    if (attribution.cue().isEmpty() && !isBesideSource(attribution)) {
      return;
    }
    List<Span> parts =
        Stream.of(attribution.source(), attribution.cue(), attribution.relay())
            .flatMap(List::stream)
            .sorted()
            .toList();
    for (int p = 0; p < parts.size(); p++) {
      boolean linked = p == 0 || markGap(parts.get(p - 1), parts.get(p));
      if (!linked && attribution.source().contains(parts.get(p - 1))) {
        release(text.tokensIn(parts.get(p - 1)));
      }
      mark(text.tokensIn(parts.get(p)));
    }
  }

  /** False for a quotation whose speaker is the subject of the sentence before or after it. */
  private boolean isBesideSource(Attribution attribution) {
    int content = text.sentenceIndex(text.tokensIn(attribution.content().get(0)).first());
    return attribution.source().stream()
        .allMatch(source -> text.sentenceIndex(text.tokensIn(source).first()) == content);
  }

  /** The attribution whose cue stands behind its content and right before a run. */
  OptionalInt cueBefore(TokenRange run) {
    int start = text.sentence(run.first()).firstToken();
    for (int i = run.first() - 1; i >= Math.max(start, run.first() - TAIL); i--) {
      if (trailingCues.containsKey(i)) {
        return OptionalInt.of(trailingCues.get(i));
      }
    }
    return OptionalInt.empty();
  }

  /** A source that is the subject of another clause stays with that clause. */
  private void release(TokenRange range) {
    Arrays.fill(frame, range.first(), range.end(), false);
  }

  private void mark(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      frame[i] = true;
    }
  }

  /** What stands between source and cue belongs to them, unless it is a clause or content. */
  private boolean markGap(Span left, Span right) {
    if (left.end() >= right.start()) {
      return true;
    }
    int from = left.end();
    TokenRange gap = text.tokensIn(new Span(from, right.start()));
    boolean oneSentence =
        gap.isEmpty() || text.sentenceIndex(gap.first()) == text.sentenceIndex(gap.end() - 1);
    boolean free = true;
    for (int i = gap.first(); i < gap.end(); i++) {
      free &= owner[i] == NOBODY;
    }
    boolean ofFrame = oneSentence && free && !new VerbGroups(text).hasFinite(gap);
    if (ofFrame) {
      mark(gap);
    }
    return ofFrame || !free;
  }

  /** False where the cue takes the credit back ("has not denied that"), or nobody is credited. */
  boolean isLive(int attribution) {
    return live[attribution];
  }

  /** True if part of its content is credited to somebody else within. */
  boolean holdsOthers(int attribution) {
    return holdsOthers[attribution];
  }

  /** The content that is credited to nobody further in, in runs within a sentence. */
  List<TokenRange> contentOf(int attribution) {
    List<TokenRange> runs = new ArrayList<>();
    for (Span span : attributions.get(attribution).content()) {
      TokenRange range = text.tokensIn(span);
      addRuns(range, i -> owner[i] == attribution && !frame[i], runs);
    }
    return runs;
  }

  /** What the report says itself in a sentence, in runs. */
  List<TokenRange> uncredited(Sentence sentence) {
    List<TokenRange> runs = new ArrayList<>();
    TokenRange range = new TokenRange(sentence.firstToken(), sentence.endToken());
    addRuns(range, i -> owner[i] == NOBODY && !frame[i], runs);
    return runs;
  }

  private interface TokenTest {
    boolean test(int token);
  }

  private void addRuns(TokenRange range, TokenTest test, List<TokenRange> runs) {
    int first = range.first();
    for (int i = range.first(); i <= range.end(); i++) {
      boolean ends = i == range.end() || !test.test(i);
      boolean sentenceEnds =
          i > first && i < range.end() && text.sentenceIndex(i) != text.sentenceIndex(i - 1);
      if (ends || sentenceEnds) {
        if (i > first) {
          runs.add(new TokenRange(first, i));
        }
        first = ends ? i + 1 : i;
      }
    }
  }
}
