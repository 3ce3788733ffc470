package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/**
 * Reads PolNeAR 1.0 (Newell, Margolin and Ruths 2018): a folder {@code text} of reports and a
 * folder {@code attributions} of brat standoff, whose offsets are code points.
 */
final class PolnearReader {

  private PolnearReader() {}

  /** All reports of a part, by name; of several annotators' files for one report the first. */
  static List<GoldReport> read(Path folder) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    for (Path file : list(folder.resolve("attributions"))) {
      String id = file.getFileName().toString().replaceFirst("_[0-9a-f]{4}\\.ann$", "");
      annotations.putIfAbsent(id, file);
    }
    List<GoldReport> reports = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations.entrySet()) {
      String text = Files.readString(folder.resolve("text").resolve(entry.getKey() + ".txt"));
      reports.add(
          new GoldReport(
              entry.getKey(), text, attributions(text, Files.readAllLines(entry.getValue()))));
    }
    return reports;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<GoldAttribution> attributions(String text, List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<GoldAttribution> attributions = new ArrayList<>();
    for (String line : lines) {
      String[] fields = line.split("\t");
      if (fields.length > 2 && fields[0].matches("T\\d+")) {
        spans.put(fields[0], spans(text, fields[1]));
      } else if (fields.length > 1 && fields[0].matches("E\\d+")) {
        attributions.add(attribution(fields[1].split(" "), spans));
      }
    }
    return attributions;
  }

  private static List<Span> spans(String text, String field) {
    List<Span> spans = new ArrayList<>();
    for (String piece : field.substring(field.indexOf(' ') + 1).split(";")) {
      String[] ends = piece.trim().split(" ");
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static GoldAttribution attribution(String[] roles, Map<String, List<Span>> spans) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String role : roles) {
      List<Span> of = spans.getOrDefault(role.substring(role.indexOf(':') + 1), List.of());
      if (role.startsWith("Source")) {
        source.addAll(of);
      } else if (role.startsWith("Cue")) {
        cue.addAll(of);
      } else if (role.startsWith("Content")) {
        content.addAll(of);
      }
    }
    return new GoldAttribution(source, cue, content);
  }
}
