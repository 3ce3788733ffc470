package org.hearsay.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;

/** Reports to test with. */
final class Samples {

  private static final Reader READER = new Reader();

  private Samples() {}

  static Reading read(String id, String text) {
    return READER.read(Report.of(id, text));
  }

  static Layout layout(String id, String text) {
    return new LayoutReader().read(Report.of(id, text));
  }

  /** The sample reports of a folder of {@code examples}, by name. */
  static List<Reading> examples(String folder) {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", folder))) {
      return files.sorted().map(file -> read(folder + "/" + file.getFileName(), file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading read(String id, Path file) {
    try {
      return read(id, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both sets of sample reports, twelve in all. */
  static List<Reading> examples() {
    return Stream.of("ferry", "levy").flatMap(folder -> examples(folder).stream()).toList();
  }
}
