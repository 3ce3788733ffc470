package org.hearsay.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file holds, told by its first bytes, then by its name. */
sealed interface ContentKind {

  Pattern OBJECT = Pattern.compile("\\{[ \\t]*\"[^\"\\r\\n]{1,80}\"[ \\t]*:");

  /** One report as plain text. */
  record PlainText() implements ContentKind {}

  /** One report a line. */
  record JsonLines() implements ContentKind {}

  /** Nothing that is read; {@code reason} says what it is. */
  record Other(String reason) implements ContentKind {}

  /**
   * The kind of a file.
   *
   * @param head its first bytes
   * @param name its file name
   */
  static ContentKind of(byte[] head, String name) {
    if (head.length == 0) {
      return new Other("empty");
    }
    return MagicNumber.of(head).<ContentKind>map(Other::new).orElseGet(() -> ofText(head, name));
  }

  private static ContentKind ofText(byte[] head, String name) {
    String start = TextDecoder.decodeHead(head).stripLeading();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (BinaryShare.isBinary(start)) {
      return new Other("a binary file, not text");
    }
    boolean linesByName = ending.equals("jsonl") || ending.equals("ndjson");
    if (linesByName || startsObjectWithKey(start)) {
      return new JsonLines();
    }
    if (ending.equals("json")) {
      return new Other("JSON is read only as JSON Lines, one report a line");
    }
    return MarkupStart.reason(start, ending).<ContentKind>map(Other::new).orElseGet(PlainText::new);
  }

  /** True for the start of a JSON object and its first key on one line. */
  private static boolean startsObjectWithKey(String start) {
    return OBJECT.matcher(start.substring(0, Math.min(start.length(), 200))).lookingAt();
  }
}
