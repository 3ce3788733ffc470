package org.hearsay.lab.mention;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the GUM corpus: CoNLL-U files with entities in the last column. Texts are put together as
 * the project's scorer does: a space between tokens unless {@code SpaceAfter=No}, a line for each
 * paragraph.
 *
 * @see <a href="https://gucorpling.org/gum/">GUM</a>, annotations CC BY 4.0
 */
final class GumReader {

  private GumReader() {}

  /** All documents of a folder, by file name. */
  static List<GumDocument> readAll(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.conllu")) {
      found.forEach(files::add);
    }
    files.sort(null);
    List<GumDocument> documents = new ArrayList<>();
    for (Path file : files) {
      GumLines lines = new GumLines();
      Files.readAllLines(file).forEach(lines::add);
      String name = file.getFileName().toString();
      documents.add(lines.document(name.substring(0, name.length() - ".conllu".length())));
    }
    return documents;
  }
}
