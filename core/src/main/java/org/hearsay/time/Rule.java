package org.hearsay.time;

import java.util.Optional;

/** Recognises one form of time expression. Stateless. */
interface Rule {

  /** The longest expression of this form that starts with the piece {@code at}. */
  Optional<Match> match(Atoms atoms, int at);
}
