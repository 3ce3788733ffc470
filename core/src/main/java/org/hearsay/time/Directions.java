package org.hearsay.time;

/** What "last", "next", "previous" … mean before a unit and before a name. */
final class Directions {

  private Directions() {}

  /** A unit pointed at: last week, the following year, that month. */
  static Relative of(String direction, TimeUnit unit) {
    return switch (direction) {
      case "LAST" -> new Relative(unit, -1, Anchor.PUBLICATION);
      case "NEXT" -> new Relative(unit, 1, Anchor.PUBLICATION);
      case "PREVIOUS" -> new Relative(unit, -1, Anchor.MENTION);
      case "FOLLOWING" -> new Relative(unit, 1, Anchor.MENTION);
      case "SAME" -> new Relative(unit, 0, Anchor.MENTION);
      case "LATEST" -> new Relative(unit, unit == TimeUnit.QUARTER ? -1 : 0, Anchor.PUBLICATION);
      default -> new Relative(unit, 0, Anchor.PUBLICATION);
    };
  }

  /** The same behind "the": the next day is the day after the one spoken of, not tomorrow. */
  static Relative ofThe(String direction, TimeUnit unit) {
    boolean story = direction.equals("NEXT") && unit == TimeUnit.DAY;
    return of(story ? "FOLLOWING" : direction, unit);
  }

  /** A name pointed at: last Friday, this summer, the following March. */
  static Direction named(String direction) {
    return switch (direction) {
      case "LAST", "PREVIOUS" -> Direction.LAST;
      case "NEXT", "FOLLOWING" -> Direction.NEXT;
      case "THIS", "SAME" -> Direction.THIS;
      default -> Direction.OPEN;
    };
  }
}
