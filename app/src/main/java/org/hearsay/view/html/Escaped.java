package org.hearsay.view.html;

/** Text of any origin as it may stand in an element or in a quoted attribute. */
final class Escaped {

  private static final int REPLACEMENT = 0xFFFD;

  private Escaped() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n', '\r' -> out.append((char) c);
      default -> out.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
    }
  }

  /** Characters that HTML does not allow: controls, halves of pairs, non-characters. */
  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
