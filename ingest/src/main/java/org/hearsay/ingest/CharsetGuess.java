package org.hearsay.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which charset some bytes are in: a byte order mark decides, then zeros betray UTF-16, then what
 * is valid or nearly valid UTF-8 is UTF-8, then ICU4J is asked.
 */
final class CharsetGuess {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** ICU4J's confidence, of 100, below which the commonest legacy charset is the better guess. */
  private static final int SURE = 40;

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    return of(bytes, false);
  }

  /** The same for the first bytes of a longer text. */
  static Charset ofHead(byte[] head) {
    return of(head, true);
  }

  private static Charset of(byte[] bytes, boolean cut) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return UTF_32LE;
    } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return UTF_32BE;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    } else if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    return ofUnmarked(bytes, cut);
  }

  private static Charset ofUnmarked(byte[] bytes, boolean cut) {
    ZeroPattern zeros = ZeroPattern.of(bytes);
    if (zeros != ZeroPattern.NONE) {
      return zeros == ZeroPattern.ODD ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return Utf8Check.of(bytes, cut).isUtf8() ? StandardCharsets.UTF_8 : legacy(bytes);
  }

  private static Charset legacy(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < SURE || !Charset.isSupported(match.getName())) {
      return WINDOWS_1252;
    }
    // Latin-1's control characters never stand in real text: there it is Windows-1252.
    boolean latin1 = match.getName().equals("ISO-8859-1");
    boolean unicode = match.getName().startsWith("UTF-");
    return latin1 || unicode ? WINDOWS_1252 : Charset.forName(match.getName());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
