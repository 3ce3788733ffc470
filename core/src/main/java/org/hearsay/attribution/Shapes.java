package org.hearsay.attribution;

/** What a word looks like. */
final class Shapes {

  /** The shape of punctuation and symbols. */
  static final byte MARK = 7;

  private Shapes() {}

  /** The word with every digit as 0. */
  static String withoutDigits(String word) {
    boolean none = word.chars().noneMatch(c -> c >= '1' && c <= '9');
    return none ? word : word.replaceAll("[1-9]", "0");
  }

  /**
   * A small number for: small letters, Capital, CAPITALS, MiXed, digits, digits and more, marks.
   */
  static byte of(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return (byte) (word.chars().allMatch(Character::isDigit) ? 5 : 6);
    }
    if (!Character.isLetter(first)) {
      return MARK;
    }
    boolean restSmall = word.chars().skip(1).noneMatch(Character::isUpperCase);
    if (Character.isUpperCase(first)) {
      return (byte) (restSmall ? 2 : word.chars().noneMatch(Character::isLowerCase) ? 3 : 4);
    }
    return (byte) (restSmall ? 1 : 4);
  }
}
