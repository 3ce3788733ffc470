package org.hearsay.text;

/**
 * A text as language models like to read it, and the way back: curly quotes straightened, odd
 * spaces made plain, soft hyphens and other invisible characters left out.
 */
final class NormalizedText {

  private final String plain;
  private final String source;

  /** For each normalised character the offset of the original one; and the original end. */
  private final int[] original;

  NormalizedText(String text, Span span) {
    source = text;
    StringBuilder normalized = new StringBuilder(span.length());
    original = new int[span.length() + 1];
    for (int i = span.start(); i < span.end(); i++) {
      char c = plainForm(text.charAt(i));
      if (c != 0) {
        original[normalized.length()] = i;
        normalized.append(c);
      }
    }
    original[normalized.length()] = span.end();
    plain = normalized.toString();
  }

  String text() {
    return plain;
  }

  /** True if the quotation mark at {@code offset} can only open. */
  boolean opens(int offset) {
    return "“„‟«‘‚‛".indexOf(source.charAt(original[offset])) >= 0;
  }

  /** True if the quotation mark at {@code offset} can only close. */
  boolean closes(int offset) {
    return "”»".indexOf(source.charAt(original[offset])) >= 0;
  }

  int originalStart(int offset) {
    return original[offset];
  }

  /** One past the original of the character before {@code end}. */
  int originalEnd(int end) {
    return end == 0 ? original[0] : original[end - 1] + 1;
  }

  /** The plain character for {@code c}, or 0 if it should not be seen at all. */
  private static char plainForm(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‘', '’', '‚', '‛', '′' -> '\'';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> 0;
      default -> isSpace(c) ? ' ' : c;
    };
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
