package org.hearsay.lab.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Found;
import org.hearsay.ingest.ReportSource;
import org.hearsay.report.Report;

/** The reports of a file or folder. */
final class StoryReports {

  private StoryReports() {}

  static List<Report> in(Path input) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (ReportSource source = ReportSource.open(List.of(input.toString()), System.in)) {
      while (source.hasNext()) {
        if (source.next() instanceof Found found) {
          reports.add(found.report());
        }
      }
    }
    return reports;
  }
}
