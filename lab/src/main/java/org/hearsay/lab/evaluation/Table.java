package org.hearsay.lab.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The table of figures in a Markdown file: what stands between its two marks. */
final class Table {

  private static final String START = "<!-- evaluation: written by ./lab/run evaluate -->\n";
  private static final String END = "<!-- end of evaluation -->\n";

  private Table() {}

  static String of(List<Row> rows) {
    return rows.stream()
        .map(row -> "| " + row.task().gold() + " | " + String.join(" · ", row.figures()) + " |\n")
        .collect(Collectors.joining("", "| set | figures |\n| --- | --- |\n", ""));
  }

  /**
   * Puts {@code table} in place of the one that stands in {@code file}.
   *
   * @throws IOException if the file cannot be read or written, or lacks the marks
   */
  static void replaceIn(Path file, String table) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(START);
    int end = text.indexOf(END);
    if (start < 0 || end < start) {
      throw new IOException(file + " lacks the marks of the table");
    }
    String before = text.substring(0, start + START.length());
    Files.writeString(file, before + table + text.substring(end));
  }
}
