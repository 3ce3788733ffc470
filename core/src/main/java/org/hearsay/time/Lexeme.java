package org.hearsay.time;

/**
 * What a word means in time expressions.
 *
 * @param number a month's, weekday's or season's number, a numeral's value; else 0
 * @param code a TIMEX3 value, or the name of a unit or direction; else empty
 */
record Lexeme(Kind kind, int number, String code) {

  static final Lexeme NONE = new Lexeme(Kind.NONE, 0, "");
  static final Lexeme START = new Lexeme(Kind.START, 0, "");

  /** Classes of words. */
  enum Kind {
    NONE,
    MONTH,
    /** Reads as a month only next to a day or year, or with its full stop. */
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    WEEKDAYS,
    SEASON,
    DAYPART,
    CLOCK,
    UNIT,
    UNITS,
    CARDINAL,
    ORDINAL,
    /** Multiplies the number before it: hundred, thousand. */
    SCALE,
    DECADE,
    DAY,
    DIRECTION,
    PART,
    EDGE,
    APPROXIMATE,
    RECURRENCE,
    /** Means nothing by itself, but time expressions start with it: the, several, at least. */
    START
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isUnit() {
    return kind == Kind.UNIT || kind == Kind.UNITS;
  }

  /**
   * The unit this names.
   *
   * @throws IllegalArgumentException if it names none
   */
  TimeUnit unit() {
    return TimeUnit.valueOf(code);
  }
}
