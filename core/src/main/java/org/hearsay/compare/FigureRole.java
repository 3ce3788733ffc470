package org.hearsay.compare;

/** What the words beside a number say of its relation to other numbers. */
enum FigureRole {

  /** "two more doctors", "another 300": comes on top of what was counted before. */
  ADDED,

  /** "four of them", "including three children": is counted in another number already. */
  PART,

  /** "all but three": what is left over. */
  REST,

  /** "the record of 9 feet", "the usual two weeks": is of another case, for comparison. */
  YARDSTICK,

  /** "1,300 more than announced": the distance between two numbers. */
  DISTANCE
}
