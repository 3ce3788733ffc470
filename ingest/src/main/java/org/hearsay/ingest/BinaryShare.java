package org.hearsay.ingest;

/** Tells text from other bytes by the control characters in it. */
final class BinaryShare {

  /** Text has at most one control character, or one in so many others. */
  private static final int RARE = 100;

  private BinaryShare() {}

  static boolean isBinary(String start) {
    long odd = start.chars().filter(BinaryShare::isOddControl).count();
    return odd > 1 && odd * RARE > start.length();
  }

  private static boolean isOddControl(int c) {
    return c < ' ' && "\t\n\u000B\f\r\b\u001B\u001A".indexOf(c) < 0;
  }
}
