package org.hearsay.view.terminal;

/**
 * Makes a report's text safe to print: what a terminal would obey (control characters, escape
 * sequences, marks that turn the direction of writing around) is not passed on.
 */
final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The same text on one line: white space becomes single spaces, controls become U+FFFD. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString().strip();
  }

  private static void append(StringBuilder line, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (Character.isISOControl(c) || isLoneSurrogate(c)) {
      line.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(c)) {
      line.appendCodePoint(c);
    }
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** Soft hyphens and what changes the direction; joiners within words and emoji stay. */
  private static boolean isInvisible(int c) {
    boolean joiner = c == 0x200C || c == 0x200D;
    return Character.getType(c) == Character.FORMAT && !joiner;
  }
}
