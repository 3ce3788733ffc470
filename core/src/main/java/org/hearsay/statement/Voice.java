package org.hearsay.statement;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who stands behind words that no attribution was found for.
 *
 * @param source empty where the reporter does
 * @param via those through whom it came, outermost first
 */
record Voice(OptionalInt source, List<Integer> via) {

  static final Voice OWN = new Voice(OptionalInt.empty(), List.of());

  Voice {
    via = List.copyOf(via);
  }

  static Voice of(OptionalInt source) {
    return new Voice(source, List.of());
  }

  boolean isOwn() {
    return source.isEmpty();
  }

  /** This one, or the other where this is the reporter's. */
  Voice or(Voice other) {
    return isOwn() ? other : this;
  }
}
