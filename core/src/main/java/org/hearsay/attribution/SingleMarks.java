package org.hearsay.attribution;

import java.util.Optional;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;

/** "‘X,’ she said. ‘Y.’": a quotation in single marks that goes on after its speaker. */
final class SingleMarks {

  private final Clues clues;

  SingleMarks(Clues clues) {
    this.clues = clues;
  }

  /** Adds the sentences in single marks right after such attributions. */
  void join(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      TokenRange content = draft.content().get(0);
      boolean before = !draft.cue().isEmpty() && draft.cue().first() >= content.end();
      if (before && draft.content().size() == 1 && opens(content.first())) {
        next(clues.segmentEnd[draft.cue().first()]).ifPresent(draft::addContent);
      }
    }
  }

  /** Sentences from here to the one that closes a mark opened here, in one paragraph. */
  private Optional<TokenRange> next(int first) {
    if (first >= clues.text.size() || !opens(first)) {
      return Optional.empty();
    }
    Sentence sentence = clues.text.sentence(first);
    int end = sentence.endToken();
    while (end < clues.text.size()
        && !closes(end)
        && clues.text.sentence(end).paragraph() == sentence.paragraph()) {
      end = clues.text.sentence(end).endToken();
    }
    return closes(end) ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean opens(int token) {
    char first = clues.text.text().charAt(clues.text.start(token));
    return first == '‘' || first == '\'';
  }

  private boolean closes(int end) {
    char last = clues.text.text().charAt(clues.text.end(end - 1) - 1);
    return last == '’' || last == '\'';
  }
}
