package org.hearsay.view.terminal;

/**
 * One line as it goes to the terminal.
 *
 * @param painted the characters, with escape sequences for colours
 * @param width how many columns they take
 */
record Line(String painted, int width) {

  static final Line EMPTY = new Line("", 0);

  /** The same line filled up with spaces. */
  String padded(int columns) {
    return painted + " ".repeat(Math.max(0, columns - width));
  }
}
