package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.sequence.LinearModel;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Finds attributions with the three learned models: first all roles, then possible sources and
 * contents of each possible cue, then the choice among them. What a content says is read once more
 * in the same way.
 *
 * <p>Not thread-safe: one for each thread.
 */
final class DraftFinder {

  private static final double SURE_ENOUGH = 0.22;
  private static final double SURE_INSIDE = 0.6;
  private static final int SHORTEST_CONTENT = 5;
  private static final Set<String> KNOWING = Set.of("know", "knows", "knew", "known");
  private static final Set<CueClass> REPORTING =
      EnumSet.of(CueClass.SAY, CueClass.BELIEVE, CueClass.CONFIRM, CueClass.DENY, CueClass.SHOW);

  private final FrameReader reader;
  private final LinearModel ranks;
  private final CueClasses classes;

  DraftFinder(RoleModel model, CueClasses classes) {
    this.reader = new FrameReader(model.roles(), model.frames());
    this.ranks = model.ranks();
    this.classes = classes;
  }

  /** Attributions in these stretches, none inside another. */
  List<Draft> find(Clues clues, List<Stretch> stretches) {
    return find(clues, stretches, SURE_ENOUGH);
  }

  private List<Draft> find(Clues clues, List<Stretch> stretches, double threshold) {
    return new Choice(ranks, threshold).of(reader.read(clues.text.size(), stretches));
  }

  /** Attributions inside the contents of others; each knows the one that holds it. */
  List<Draft> inside(Clues clues, List<Draft> outers) {
    List<TokenRange> segments = new ArrayList<>();
    NavigableMap<Integer, Draft> owners = new TreeMap<>();
    List<TokenRange> clauses = new ArrayList<>();
    for (Draft outer : outers) {
      for (TokenRange content : outer.content()) {
        TokenRange clause = clause(clues, content);
        if (mayHoldAnother(clues, clause)) {
          clauses.add(clause);
          owners.put(clause.first(), outer);
          addSentences(clues, clause, segments);
        }
      }
    }
    Clues within = clues.within(segments);
    List<Stretch> stretches =
        clauses.stream().map(r -> new Stretch(within, r.first(), r.end())).toList();
    List<Draft> inner = new ArrayList<>();
    for (Draft draft : find(within, stretches, SURE_INSIDE)) {
      if (isWorthwhile(clues, draft)) {
        draft.within(owner(owners, draft.cue().first()));
        inner.add(draft);
      }
    }
    return inner;
  }

  private static boolean mayHoldAnother(Clues clues, TokenRange clause) {
    return clause.size() >= SHORTEST_CONTENT
        && IntStream.range(clause.first(), clause.end()).anyMatch(clues::mayBeCue);
  }

  /** Whose clause a token stands in: that which starts last before it. */
  private static Draft owner(NavigableMap<Integer, Draft> owners, int token) {
    return owners.headMap(token, true).descendingMap().values().iterator().next();
  }

  /** A content without its marks and its "that": what would be a sentence of its own. */
  private static TokenRange clause(Clues clues, TokenRange content) {
    int first = content.first();
    int end = content.end();
    while (first < end && (clues.shape[first] == Shapes.MARK || isThat(clues, first))) {
      first++;
    }
    while (end > first && clues.shape[end - 1] == Shapes.MARK) {
      end--;
    }
    if (end > first && end < clues.text.sentence(end - 1).endToken() && isStop(clues, end)) {
      end++; // a sentence that ends like others
    }
    return new TokenRange(first, end);
  }

  private static boolean isStop(Clues clues, int token) {
    return ".?!".contains(clues.text.word(token));
  }

  private static boolean isThat(Clues clues, int token) {
    return clues.text.word(token).equals("that") && clues.text.tag(token) == PartOfSpeech.SCONJ;
  }

  private static void addSentences(Clues clues, TokenRange range, List<TokenRange> segments) {
    int first = range.first();
    while (first < range.end()) {
      int end = Math.min(range.end(), clues.text.sentence(first).endToken());
      segments.add(new TokenRange(first, end));
      first = end;
    }
  }

  /** Inside a content only those count that pass on what another said or holds. */
  private boolean isWorthwhile(Clues clues, Draft draft) {
    return draft.source().isPresent()
        && !isSpeaker(clues, draft.source().get())
        && !isKnowledge(clues, draft.cue())
        && REPORTING.contains(classes.of(clues.text, draft.cue()));
  }

  /** "The police know who it was": what somebody knows was not said by him. */
  static boolean isKnowledge(Clues clues, TokenRange cue) {
    return IntStream.range(cue.first(), cue.end())
        .mapToObj(i -> clues.text.word(i).toLowerCase(Locale.ROOT))
        .anyMatch(KNOWING::contains);
  }

  /** "We", "I", or what is no source at all: "dissatisfied with <em>living</em>". */
  private static boolean isSpeaker(Clues clues, TokenRange source) {
    String word = clues.text.word(source.first());
    boolean doing = word.endsWith("ing") && Character.isLowerCase(word.charAt(0));
    return source.size() == 1 && (doing || word.equalsIgnoreCase("we") || word.equals("I"));
  }
}
