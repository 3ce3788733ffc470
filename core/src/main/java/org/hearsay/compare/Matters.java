package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings together the denials of one matter: of the same statement, or of one claim. */
final class Matters {

  private final Partition claims;

  /**
   * @param claims statements that say the same thing
   */
  Matters(Partition claims) {
    this.claims = claims;
  }

  /** One denial for each matter; what says nothing new is left out. */
  List<Denial> of(List<Denial> likeliestFirst) {
    List<Denial> matters = new ArrayList<>();
    for (Denial next : likeliestFirst) {
      if (matters.stream().anyMatch(d -> d.holds(next))) {
        continue;
      }
      Optional<Denial> mate = matters.stream().filter(d -> areOne(d, next)).findFirst();
      if (mate.isPresent()) {
        matters.set(matters.indexOf(mate.get()), mate.get().with(next));
      } else if (next.alone()) {
        matters.add(next);
      }
    }
    return matters;
  }

  private boolean areOne(Denial some, Denial other) {
    return claims.root(some.said().get(0)) == claims.root(other.said().get(0))
        || !Collections.disjoint(claims(some.against()), claims(other.against()));
  }

  private Set<Integer> claims(List<Integer> statements) {
    return statements.stream().map(claims::root).collect(Collectors.toSet());
  }
}
