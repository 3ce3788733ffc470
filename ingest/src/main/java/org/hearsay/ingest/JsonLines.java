package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads JSON Lines as a stream: one report a line, blank lines passed over. */
final class JsonLines implements Findings {

  private final InputFile file;
  private final BoundedLines lines;

  JsonLines(InputFile file, InputStream in, Charset charset) {
    this.file = file;
    this.lines = new BoundedLines(new InputStreamReader(in, charset), Limits.LINE_CHARACTERS);
  }

  @Override
  public List<Finding> next() throws IOException {
    Optional<BoundedLines.Line> line = lines.next();
    while (line.isPresent() && content(line.get()).isBlank()) {
      line = lines.next();
    }
    return line.map(this::read).orElse(List.of());
  }

  private List<Finding> read(BoundedLines.Line line) {
    String place = file.name() + ":" + line.number();
    if (line.tooLong()) {
      return List.of(Finding.Trouble.leftOut(place, Limits.TOO_LONG));
    }
    return JsonReport.read(place, file.id() + ":" + line.number(), content(line));
  }

  private static String content(BoundedLines.Line line) {
    boolean marked = line.number() == 1 && line.text().startsWith("\uFEFF");
    return marked ? line.text().substring(1) : line.text();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
