package org.hearsay.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells web pages and other markup by how they start. */
final class MarkupStart {

  private static final int LOOK_AT = 1_000;
  private static final Pattern HTML =
      Pattern.compile("\\s*(?:<!--|<!doctype html|<(?:html|head|body|meta|div|article|p)[\\s>])");
  private static final Pattern XHTML =
      Pattern.compile("\\s*<\\?xml[^>]*>\\s*(?:<!doctype html|<html)");
  private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml|rss|feed|nitf|newsml)[\\s>]");

  private MarkupStart() {}

  /**
   * Why a file is not read as text, if it is markup.
   *
   * @param ending of its name, in lower case: decides where a page starts in its middle
   */
  static Optional<String> reason(String start, String ending) {
    String head = start.substring(0, Math.min(start.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
    boolean named = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
    if (HTML.matcher(head).lookingAt() || XHTML.matcher(head).lookingAt() || named) {
      return Optional.of("HTML is not read yet; give its text");
    }
    return XML.matcher(head).lookingAt()
        ? Optional.of("XML is not read yet; give its text")
        : Optional.empty();
  }
}
