package org.hearsay.mention;

import java.util.Comparator;
import org.hearsay.text.TokenRange;

/**
 * A mention whose entity is not yet known.
 *
 * @param tokens from its first token to past its last
 * @param head the token that says what it is: "spokesman" in "a spokesman for the army"
 */
record Candidate(TokenRange tokens, int head, Form form, EntityKind kind) {

  /** In text order; of those that begin together, the longer first. */
  static final Comparator<Candidate> ORDER =
      Comparator.<Candidate>comparingInt(c -> c.tokens.first())
          .thenComparingInt(c -> -c.tokens.end());

  Candidate {
    if (!tokens.contains(head)) {
      throw new IllegalArgumentException("head " + head + " is not in " + tokens);
    }
  }

  int first() {
    return tokens.first();
  }

  int last() {
    return tokens.end() - 1;
  }

  Candidate as(EntityKind other) {
    return new Candidate(tokens, head, form, other);
  }
}
