package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;

/** Turns of a transcript: paragraphs that open with a label: "HALE: …", "Q: …", "Eva Lund: …". */
final class SpeakerLabels {

  private static final int LONGEST_LABEL = 5;
  private static final double CONFIDENCE = 0.7;

  private final Clues clues;
  private final Phrases phrases;

  SpeakerLabels(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Adds the turns, with what else was found in them put inside. */
  void add(Drafts drafts) {
    List<Draft> turns = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    List<Sentence> prose = clues.layout.prose();
    for (int i = 0; i < prose.size(); i++) {
      boolean opens = i == 0 || prose.get(i - 1).paragraph() != prose.get(i).paragraph();
      Optional<TokenRange> label = opens ? label(prose.get(i)) : Optional.empty();
      if (label.isPresent()) {
        turns.add(turn(label.get(), paragraphEnd(prose, i)));
        uses.merge(name(label.get()), 1, Integer::sum);
      }
    }
    boolean several = uses.size() > 1 && turns.size() > 2 || isQuestionsAndAnswers(uses);
    for (Draft turn : turns) {
      if (several || uses.getOrDefault(name(turn.source().orElseThrow()), 0) > 1) {
        add(turn, drafts);
      }
    }
  }

  private static boolean isQuestionsAndAnswers(Map<String, Integer> uses) {
    return uses.containsKey("q") && uses.containsKey("a");
  }

  private static void add(Draft turn, Drafts drafts) {
    TokenRange content = turn.content().get(0);
    for (Draft draft : drafts.between(turn.source().orElseThrow().first(), content.end())) {
      if (draft.cue().first() < content.first()) {
        drafts.remove(draft);
      } else if (draft.outer().isEmpty()) {
        draft.within(turn);
      }
    }
    drafts.add(turn);
  }

  private static Draft turn(TokenRange label, int end) {
    TokenRange cue = new TokenRange(label.end(), label.end() + 1);
    TokenRange words = new TokenRange(label.end() + 1, end);
    return new Draft(cue, Optional.of(label), List.of(words), CONFIDENCE);
  }

  private static int paragraphEnd(List<Sentence> prose, int from) {
    int last = from;
    while (last + 1 < prose.size()
        && prose.get(last + 1).paragraph() == prose.get(from).paragraph()
        && prose.get(last + 1).firstToken() == prose.get(last).endToken()) {
      last++;
    }
    return prose.get(last).endToken();
  }

  /** Capitals, a name, "Q" or "A" before a colon that opens a paragraph. */
  private Optional<TokenRange> label(Sentence sentence) {
    int first = sentence.firstToken();
    int colon = first + 1;
    while (colon < sentence.endToken()
        && colon - first <= LONGEST_LABEL
        && !phrases.is(colon, ":")) {
      colon++;
    }
    boolean found = phrases.is(colon, ":") && colon + 1 < sentence.endToken();
    TokenRange label = new TokenRange(first, Math.max(first, colon));
    return found && isName(label) ? Optional.of(label) : Optional.empty();
  }

  private boolean isName(TokenRange label) {
    boolean capitals = true;
    boolean name = true;
    for (int i = label.first(); i < label.end(); i++) {
      boolean mark = clues.shape[i] == Shapes.MARK;
      capitals &= mark || clues.text.word(i).chars().noneMatch(Character::isLowerCase);
      name &= mark || phrases.has(i, PartOfSpeech.PROPN);
    }
    boolean word = clues.shape[label.first()] != Shapes.MARK;
    return word
        && (capitals || name)
        && Character.isLetter(clues.text.word(label.first()).charAt(0));
  }

  private String name(TokenRange label) {
    StringBuilder name = new StringBuilder(phrases.word(label.first()));
    for (int i = label.first() + 1; i < label.end(); i++) {
      name.append(' ').append(phrases.word(i));
    }
    return name.toString();
  }
}
