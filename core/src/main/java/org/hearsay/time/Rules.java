package org.hearsay.time;

import java.util.List;
import java.util.Optional;

/** Choosing between rules. */
final class Rules {

  private Rules() {}

  /** The longest match of any rule; of several as long, the first rule's. */
  static Optional<Match> longest(List<Rule> rules, Atoms atoms, int at) {
    Optional<Match> best = Optional.empty();
    for (Rule rule : rules) {
      Optional<Match> found = rule.match(atoms, at);
      if (found.isPresent() && (best.isEmpty() || found.get().end() > best.get().end())) {
        best = found;
      }
    }
    return best;
  }
}
