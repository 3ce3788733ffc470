package org.hearsay.time;

import java.util.Optional;

/**
 * A time expression recognised in a paragraph.
 *
 * @param end one past its last piece
 */
record Match(int end, TimeExpression expression) {

  static Optional<Match> of(int end, TimeExpression expression) {
    return Optional.of(new Match(end, expression));
  }
}
