package org.hearsay.lab.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.report.Report;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The reports that a benchmark goes through, from the {@code .txt} files of a folder. */
@State(Scope.Benchmark)
public class ReportFolder {

  /** Where the reports lie; {@code -p folder=FOLDER} takes others. */
  @Param("examples")
  public String folder = "examples";

  private List<Report> reports = List.of();

  /** Loads the reports, in order of their paths. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      reports =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .map(ReportFolder::report)
              .toList();
    }
    if (reports.isEmpty()) {
      throw new IllegalStateException("no .txt reports in " + folder);
    }
  }

  List<Report> reports() {
    return reports;
  }

  private static Report report(Path file) {
    try {
      return Report.of(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
