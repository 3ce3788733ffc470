package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file, or standard input, that may hold reports.
 *
 * @param name as the user would name it: the path as given, or below the folder that was given
 * @param id of the report in it: the path relative to the input folder, or the file name
 * @param opener gives its bytes
 */
record InputFile(String name, String id, Opener opener) implements Entry {

  /** Opens a stream when it is needed, not before. */
  interface Opener {
    InputStream open() throws IOException;
  }
}
