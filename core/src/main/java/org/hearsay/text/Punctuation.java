package org.hearsay.text;

/** Kinds of marks. */
public final class Punctuation {

  private Punctuation() {}

  /** True for a mark that starts an item of a list. */
  public static boolean isBullet(char c) {
    return "•‣▪●■◦·∙".indexOf(c) >= 0;
  }

  /** True for dashes and the hyphen. */
  public static boolean isDash(char c) {
    return c == '-' || c >= '‐' && c <= '―' || c == '−';
  }
}
