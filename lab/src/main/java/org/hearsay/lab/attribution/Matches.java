package org.hearsay.lab.attribution;

/** Counts of what is right, found and wanted. Mutable. */
final class Matches {

  private int right;
  private int found;
  private int wanted;

  void add(int moreRight, int moreFound, int moreWanted) {
    right += moreRight;
    found += moreFound;
    wanted += moreWanted;
  }

  int found() {
    return found;
  }

  /** In per cent. */
  double precision() {
    return 100.0 * right / Math.max(1, found);
  }

  /** In per cent. */
  double f1() {
    return 200.0 * right / Math.max(1, found + wanted);
  }
}
