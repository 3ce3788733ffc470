package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.report.Layout;
import org.hearsay.report.Role;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** A report without some of its tokens, and the way back to those that stayed. Immutable. */
final class Abridged {

  private final Layout whole;
  private final Layout layout;

  /** For each token that stayed, its number in the whole text. */
  private final int[] original;

  Abridged(Layout whole, List<Insertion> insertions) {
    this.whole = whole;
    BitSet gone = new BitSet();
    insertions.forEach(i -> gone.set(i.range().first(), i.range().end()));
    int size = whole.text().size();
    original = new int[size - gone.cardinality()];
    int next = 0;
    for (int token = gone.nextClearBit(0); token < size; token = gone.nextClearBit(token + 1)) {
      original[next++] = token;
    }
    layout = layout(gone);
  }

  private Layout layout(BitSet gone) {
    TokenizedText text = whole.text();
    int size = original.length;
    int[] starts = new int[size];
    int[] ends = new int[size];
    String[] words = new String[size];
    PartOfSpeech[] tags = new PartOfSpeech[size];
    for (int i = 0; i < size; i++) {
      starts[i] = text.start(original[i]);
      ends[i] = text.end(original[i]);
      words[i] = text.word(original[i]);
      tags[i] = text.tag(original[i]);
    }
    List<Sentence> sentences = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    int first = 0;
    for (Sentence sentence : text.sentences()) {
      int left =
          sentence.tokenCount()
              - gone.get(sentence.firstToken(), sentence.endToken()).cardinality();
      if (left > 0) {
        sentences.add(new Sentence(sentence.span(), first, first + left, sentence.paragraph()));
        roles.add(whole.role(sentence.firstToken()));
        first += left;
      }
    }
    TokenizedText shorter = new TokenizedText(text.text(), starts, ends, words, tags, sentences);
    return new Layout(
        whole.report(),
        whole.parts(),
        shorter,
        roles,
        whole.title(),
        whole.byline(),
        whole.published());
  }

  /** What is left. */
  Layout layout() {
    return layout;
  }

  /** Drafts found in what is left, in the tokens of the whole: over what was left out as well. */
  List<Draft> back(List<Draft> drafts) {
    IdentityHashMap<Draft, Draft> whole = new IdentityHashMap<>();
    drafts.forEach(draft -> whole.put(draft, back(draft)));
    for (Draft draft : drafts) {
      draft.outer().map(whole::get).ifPresent(outer -> within(whole, draft, outer));
    }
    return drafts.stream().map(whole::get).toList();
  }

  private static void within(Map<Draft, Draft> whole, Draft draft, Draft outer) {
    Draft inner = whole.get(draft);
    if (inner != null) {
      inner.within(outer);
    }
  }

  private Draft back(Draft draft) {
    return new Draft(
        back(draft.cue()),
        draft.source().map(this::back),
        draft.content().stream().map(this::back).toList(),
        draft.confidence());
  }

  private TokenRange back(TokenRange range) {
    int first = range.first() < original.length ? original[range.first()] : whole.text().size();
    return new TokenRange(first, range.isEmpty() ? first : original[range.end() - 1] + 1);
  }
}
