package org.hearsay.ingest;

/** Unicode as it should be: JSON's escapes can smuggle in halves of surrogate pairs. */
final class WellFormed {

  private WellFormed() {}

  /** The text with each lone surrogate replaced by U+FFFD; as long as it was. */
  static String of(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < mended.length(); i++) {
      if (Character.isSurrogate(mended.charAt(i))) {
        if (i + 1 < mended.length()
            && Character.isSurrogatePair(mended.charAt(i), mended.charAt(i + 1))) {
          i++;
        } else {
          mended.setCharAt(i, '\uFFFD');
        }
      }
    }
    return mended.toString();
  }
}
