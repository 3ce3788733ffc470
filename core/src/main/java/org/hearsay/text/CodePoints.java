package org.hearsay.text;

/**
 * Turns offsets in Java characters into offsets in Unicode code points and back.
 *
 * <p>Texts without surrogate pairs, nearly all, need no table. Immutable.
 */
public final class CodePoints {

  /** Code point index of every Java character and of the end; empty if the two counts agree. */
  private final int[] index;

  private final int length;

  public CodePoints(String text) {
    length = text.length();
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    index = plain ? new int[0] : table(text);
  }

  private static int[] table(String text) {
    int[] table = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      table[i] = count;
      boolean secondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (secondHalf) {
        table[i] = count - 1;
      } else {
        count++;
      }
    }
    table[text.length()] = count;
    return table;
  }

  /**
   * The code point offset of a Java character.
   *
   * @throws IndexOutOfBoundsException if {@code offset} is not within the text or at its end
   */
  public int of(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length);
    }
    return index.length == 0 ? offset : index[offset];
  }
}
