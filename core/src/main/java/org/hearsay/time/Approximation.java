package org.hearsay.time;

/** Words before an amount that belong to its expression: about, more than, at least. */
final class Approximation {

  private Approximation() {}

  /** One past an approximation at {@code at}; {@code at} if there is none. */
  static int end(Atoms atoms, int at) {
    if (atoms.is(at, Lexeme.Kind.APPROXIMATE)) {
      return at + 1;
    }
    boolean than =
        (atoms.is(at, "more") || atoms.is(at, "less") || atoms.is(at, "fewer"))
            && atoms.is(at + 1, "than");
    boolean bound =
        atoms.is(at, "at") && (atoms.is(at + 1, "least") || atoms.is(at + 1, "most"))
            || atoms.is(at, "up") && atoms.is(at + 1, "to");
    if (than || bound) {
      return at + 2;
    }
    return atoms.is(at, "no") && atoms.is(at + 2, "than") ? at + 3 : at;
  }
}
