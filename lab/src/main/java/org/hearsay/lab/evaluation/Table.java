package org.hearsay.lab.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The place of a table of figures in a Markdown file: between its two marks, each on its own line.
 */
enum Table {
  /** Every task against its gold data. */
  EVALUATION(
      "<!-- evaluation: written by ./lab/run evaluate -->\n", "<!-- end of evaluation -->\n"),

  /** The comparison of the invented stories. */
  STORIES("<!-- stories: written by ./lab/run invented-stories -->\n", "<!-- end of stories -->\n"),

  /** The comparison of the real stories. */
  REAL_STORIES(
      "<!-- real stories: written by ./lab/run real-stories -->\n",
      "<!-- end of real stories -->\n");

  private final String start;
  private final String end;

  Table(String start, String end) {
    this.start = start;
    this.end = end;
  }

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
  void replaceIn(Path file, String table) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf(start);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(file + " lacks the marks of the table");
    }
    String before = text.substring(0, from + start.length());
    Files.writeString(file, before + table + text.substring(to));
  }
}
