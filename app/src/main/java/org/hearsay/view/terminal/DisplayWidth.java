package org.hearsay.view.terminal;

/**
 * How many columns a terminal gives a character: two for wide East Asian characters and emoji, none
 * for marks that sit on the one before.
 *
 * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian
 *     Width</a>
 */
final class DisplayWidth {

  /** First and last code point of each wide range, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
    0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
    0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private DisplayWidth() {}

  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  static int of(CharSequence text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static boolean isWide(int codePoint) {
    if (codePoint < WIDE[0]) {
      return false;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint <= WIDE[i + 1]) {
        return codePoint >= WIDE[i];
      }
    }
    return false;
  }
}
