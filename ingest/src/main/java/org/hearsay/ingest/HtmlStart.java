package org.hearsay.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a web page by how it starts. */
final class HtmlStart {

  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--|<!doctype html|<html|<head|<body|<meta|<div|<p>)");

  private HtmlStart() {}

  static boolean isHtml(String start) {
    String head = start.substring(0, Math.min(start.length(), 1_000)).toLowerCase(Locale.ROOT);
    return START.matcher(head).lookingAt();
  }
}
