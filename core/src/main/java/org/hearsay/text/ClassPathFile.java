package org.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the files that come with Hearsay: models, lexicons, lists. */
public final class ClassPathFile {

  /** Turns a file's bytes into what they stand for. */
  public interface Format<T> {
    T read(InputStream in) throws IOException;
  }

  private ClassPathFile() {}

  /**
   * What a file holds.
   *
   * @param near the class beside which the file lies
   * @throws IllegalStateException if there is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public static <T> T read(Class<?> near, String file, Format<T> format) {
    try (InputStream in = near.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + file);
      }
      return format.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
