package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.sequence.SequenceModel;
import org.hearsay.sequence.SequenceTagger;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * Finds attributions with the two learned models: first all roles, then the source and the content
 * of each possible cue. What a content says is read once more in the same way.
 *
 * <p>Not thread-safe: one for each thread.
 */
final class DraftFinder {

  /** As learned, the models say too little; so much more balances precision and recall. */
  private static final float TOWARDS_CONTENT = 1;

  private static final float TOWARDS_SOURCE = 1.5f;

  private static final double SURE_ENOUGH = 0.4;
  private static final double SURE_INSIDE = 0.6;
  private static final int SHORTEST_CONTENT = 5;
  private static final Set<CueClass> REPORTING =
      EnumSet.of(CueClass.SAY, CueClass.BELIEVE, CueClass.CONFIRM, CueClass.DENY, CueClass.SHOW);

  private final SequenceTagger<Stretch> roles;
  private final SequenceTagger<CueFrame> frames;
  private final CueClasses classes;

  DraftFinder(RoleModel model, CueClasses classes) {
    roles = new SequenceTagger<>(model.roles(), new RoleFeatures());
    SequenceModel leaning =
        model
            .frames()
            .leaning(FrameLabels.CONTENT, TOWARDS_CONTENT)
            .leaning(FrameLabels.SOURCE, TOWARDS_SOURCE);
    frames = new SequenceTagger<>(leaning, new FrameFeatures());
    this.classes = classes;
  }

  /** Attributions in these stretches, none inside another. */
  List<Draft> find(Clues clues, List<Stretch> stretches) {
    RoleHints hints = new RoleHints(clues.text.size(), stretches, roles);
    Leftovers leftovers = new Leftovers(clues, hints);
    List<List<Draft>> chosen = find(hints, stretches, SURE_ENOUGH);
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      found.addAll(chosen.get(i));
      found.addAll(leftovers.of(stretches.get(i), chosen.get(i)));
    }
    return found;
  }

  /** For each stretch its attributions. */
  private List<List<Draft>> find(RoleHints hints, List<Stretch> stretches, double threshold) {
    List<List<Draft>> found = new ArrayList<>();
    for (Stretch stretch : stretches) {
      List<Candidate> candidates = new ArrayList<>();
      for (CueFrame frame : CueFrame.of(stretch, hints)) {
        candidates.add(Candidate.of(frame, frames.lattice(frame)));
      }
      found.add(new Choice(threshold).of(candidates).stream().map(Candidate::draft).toList());
    }
    return found;
  }

  /** Attributions inside the contents of others; each knows the one that holds it. */
  List<Draft> inside(Clues clues, List<Draft> outers) {
    List<TokenRange> segments = new ArrayList<>();
    List<TokenRange> clauses = new ArrayList<>();
    List<Draft> owners = new ArrayList<>();
    for (Draft outer : outers) {
      for (TokenRange content : outer.content()) {
        TokenRange clause = clause(clues, content);
        if (clause.size() >= SHORTEST_CONTENT) {
          clauses.add(clause);
          owners.add(outer);
          addSentences(clues, clause, segments);
        }
      }
    }
    Clues within = clues.within(segments);
    List<Stretch> stretches =
        clauses.stream().map(r -> new Stretch(within, r.first(), r.end())).toList();
    List<List<Draft>> found =
        find(new RoleHints(clues.text.size(), stretches, roles), stretches, SURE_INSIDE);
    List<Draft> inner = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (Draft draft : found.get(i)) {
        if (isWorthwhile(clues, draft)) {
          draft.within(owners.get(i));
          inner.add(draft);
        }
      }
    }
    return inner;
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
        && REPORTING.contains(classes.of(clues.text, draft.cue()));
  }

  private static boolean isSpeaker(Clues clues, TokenRange source) {
    String word = clues.text.word(source.first());
    return source.size() == 1 && (word.equalsIgnoreCase("we") || word.equals("I"));
  }
}
