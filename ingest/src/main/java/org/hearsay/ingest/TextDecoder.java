package org.hearsay.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/** Turns the bytes of a text into characters: the charset detected, a byte order mark removed. */
final class TextDecoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  /** The text; bytes that mean nothing in its charset become U+FFFD. */
  static String decode(byte[] bytes) {
    return decode(bytes, CharsetGuess.of(bytes));
  }

  /** The start of a text whose last character may be cut. */
  static String decodeHead(byte[] head) {
    return decode(head, CharsetGuess.ofHead(head));
  }

  private static String decode(byte[] bytes, Charset charset) {
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }
}
