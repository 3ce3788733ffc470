package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Well-known formats that are not text, told by how their files start. */
final class MagicNumber {

  private record Signature(String start, String reason) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", "PDF is not read; give its text"),
          new Signature("PK\u0003\u0004", "a zip archive or office document; give its text"),
          new Signature("\u001F\u008B", "compressed with gzip; unpack it first"),
          new Signature("BZh", "compressed with bzip2; unpack it first"),
          new Signature("\u00FD7zXZ", "compressed with xz; unpack it first"),
          new Signature("(\u00B5/\u00FD", "compressed with zstd; unpack it first"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an office document; give its text"),
          new Signature("{\\rtf", "RTF is not read; give its text"),
          new Signature("\u0089PNG", "an image, not text"),
          new Signature("\u00FF\u00D8\u00FF", "an image, not text"),
          new Signature("GIF8", "an image, not text"),
          new Signature("\u007FELF", "a program, not text"),
          new Signature("SQLite format 3", "a database, not text"));

  private MagicNumber() {}

  /** Why a file that starts with {@code head} is not read as text, if that can be told. */
  static Optional<String> of(byte[] head) {
    int length = Math.min(head.length, 16);
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream()
        .filter(s -> start.startsWith(s.start()))
        .map(Signature::reason)
        .findFirst();
  }
}
