package org.hearsay.story;

import java.util.Locale;

/**
 * An address on the web, as a report gives it.
 *
 * @param text as written
 */
record WebAddress(String text) {

  /** True if both lead to the same page: scheme, "www.", fragment and last slash do not matter. */
  boolean isSame(WebAddress other) {
    return key().equals(other.key());
  }

  /** True if it leads to a page, not to the front of a site, which anybody may link to. */
  boolean isPage() {
    int slash = key().indexOf('/');
    return slash > 0 && slash < key().length() - 1;
  }

  /** True if it leads to the site of another address. */
  boolean isAtSiteOf(WebAddress other) {
    return site().equals(other.site());
  }

  private String site() {
    int slash = key().indexOf('/');
    return slash < 0 ? key() : key().substring(0, slash);
  }

  /** What is left without all that does not matter. */
  String key() {
    String key = text.strip();
    int scheme = key.indexOf("://");
    key = scheme < 0 ? key : key.substring(scheme + 3);
    int fragment = key.indexOf('#');
    key = fragment < 0 ? key : key.substring(0, fragment);
    int query = key.indexOf("?utm_");
    key = query < 0 ? key : key.substring(0, query);
    int slash = key.indexOf('/');
    String site = (slash < 0 ? key : key.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : key.substring(slash);
    site = site.startsWith("www.") ? site.substring(4) : site;
    return path.endsWith("/") ? site + path.substring(0, path.length() - 1) : site + path;
  }
}
