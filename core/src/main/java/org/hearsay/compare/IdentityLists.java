package org.hearsay.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists by which sources are identified, from the class path; {@code #} starts a comment. */
final class IdentityLists {

  private IdentityLists() {}

  /**
   * The lines of a list that hold something, in order.
   *
   * @throws IllegalStateException if the class path lacks the list
   */
  static List<String> lines(String name) {
    try (InputStream in = IdentityLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the list " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}
