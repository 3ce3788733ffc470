package org.hearsay.lab.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.Found;
import org.hearsay.ingest.ReportSource;
import org.hearsay.report.Report;

/** Reports by where they lie. */
final class StoryReports {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryReports() {}

  /** Those with these ids, in their order, of a file of JSON Lines; by their texts alone. */
  static List<Report> of(Path file, Iterable<JsonNode> ids) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      texts.put(node.get("id").asText(), node.get("text").asText());
    }
    List<Report> reports = new ArrayList<>();
    for (JsonNode id : ids) {
      String text = texts.get(id.asText());
      if (text == null) {
        throw new IllegalArgumentException(file + " has no report " + id.asText());
      }
      reports.add(Report.of(id.asText(), text));
    }
    return reports;
  }

  /** All of a file or folder. */
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
