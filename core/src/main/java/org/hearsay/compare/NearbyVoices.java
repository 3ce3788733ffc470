package org.hearsay.compare;

import java.util.OptionalInt;
import org.hearsay.statement.Statement;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/**
 * Finds in whose words a report goes on when it names nobody: a sentence of its own right behind
 * what somebody said, in the same paragraph.
 */
final class NearbyVoices {

  private final Evidence evidence;
  private final OptionalInt[] nearby;

  NearbyVoices(Evidence evidence) {
    this.evidence = evidence;
    this.nearby = new OptionalInt[evidence.statements().size()];
    for (int s = 0; s < nearby.length; s++) {
      nearby[s] = find(s);
    }
  }

  /** The source, or the body for which it speaks, of the words right before a statement. */
  OptionalInt before(int statement) {
    return nearby[statement];
  }

  private OptionalInt find(int s) {
    if (s == 0 || !follows(evidence.statement(s - 1), evidence.statement(s))) {
      return OptionalInt.empty();
    }
    return evidence.principal(s - 1);
  }

  private boolean follows(Statement before, Statement statement) {
    if (before.reading() != statement.reading()) {
      return false;
    }
    TokenizedText text = evidence.words().get(statement.reading()).text();
    int first = text.tokenAt(before.span().start());
    int second = text.tokenAt(statement.span().start());
    Sentence one = text.sentence(first);
    Sentence other = text.sentence(second);
    return one.paragraph() == other.paragraph()
        && text.sentenceIndex(second) - text.sentenceIndex(first) <= 1;
  }
}
