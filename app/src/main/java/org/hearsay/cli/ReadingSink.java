package org.hearsay.cli;

import java.io.IOException;

/**
 * Takes readings one by one.
 *
 * @param <T> what is read of a report
 */
@FunctionalInterface
interface ReadingSink<T> {
  void accept(T reading) throws IOException;
}
