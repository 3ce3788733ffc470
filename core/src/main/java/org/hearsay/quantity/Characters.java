package org.hearsay.quantity;

/** Kinds of characters that numbers and their neighbours are made of. */
final class Characters {

  private Characters() {}

  /** Only ASCII digits make numbers here; digits of other scripts are read as letters. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Spaces of all kinds, and what cannot be seen. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  /** Spaces that stand between groups of three digits: no-break and thin ones. */
  static boolean isGroupSpace(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  /** Hyphens, the en dash and the minus sign; not the em dash. */
  static boolean isHyphen(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2013' || c == '\u2212';
  }

  /** True for a straight or curly apostrophe. */
  static boolean isApostrophe(String form) {
    return form.equals("'") || form.equals("\u2019");
  }

  /** Letters, marks, raised digits, digits of other scripts, and the invisible. */
  static boolean isWordPart(int codePoint) {
    if (codePoint < 128) {
      return Character.isLetter(codePoint);
    }
    return Character.isLetterOrDigit(codePoint)
        || codePoint == '²'
        || codePoint == '³'
        || isInvisible(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  /** The characters from {@code start} to {@code end} without soft hyphens and the like. */
  static String visible(String text, int start, int end) {
    String slice = text.substring(start, end);
    if (slice.chars().noneMatch(Characters::isInvisible)) {
      return slice;
    }
    StringBuilder visible = new StringBuilder(slice.length());
    slice.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
