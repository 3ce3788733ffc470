package org.hearsay.cli;

import java.io.IOException;
import org.hearsay.reading.Reading;

/** Takes readings one by one. */
@FunctionalInterface
interface ReadingSink {
  void accept(Reading reading) throws IOException;
}
