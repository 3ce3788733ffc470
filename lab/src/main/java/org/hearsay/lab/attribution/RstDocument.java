package org.hearsay.lab.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A document of the GUM corpus with the discourse units that say who said or thought something.
 *
 * @param text a space between tokens unless {@code SpaceAfter=No}, a line for each paragraph
 * @param attributions units whose relation is {@code attribution-positive} or {@code -negative}
 */
record RstDocument(String text, List<Span> attributions) {

  private static final Pattern DISCOURSE = Pattern.compile("(?:^|\\|)Discourse=([^|]*)");

  RstDocument {
    attributions = List.copyOf(attributions);
  }

  /** Reads the lines of a CoNLL-U file. */
  static RstDocument of(List<String> lines) {
    Lines reading = new Lines();
    lines.forEach(reading::add);
    reading.closeUnit();
    return new RstDocument(reading.text.toString(), reading.units);
  }

  /** What has been read so far. Mutable. */
  private static final class Lines {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> units = new ArrayList<>();
    private boolean attributing;
    private int unitStart;
    private int lastInContraction;

    void add(String line) {
      if (line.startsWith("# newpar") && !line.contains("block") && text.length() > 0) {
        text.setCharAt(text.length() - 1, '\n');
      } else if (line.isEmpty()) {
        lastInContraction = 0;
      } else if (!line.startsWith("#")) {
        token(line.split("\t"));
      }
    }

    private void token(String[] columns) {
      if (columns[0].contains(".")) {
        return;
      }
      Matcher discourse = DISCOURSE.matcher(columns[9]);
      if (discourse.find()) {
        closeUnit();
        unitStart = text.length();
        attributing = discourse.group(1).contains("attribution-");
      }
      if (columns[0].contains("-")) {
        lastInContraction = Integer.parseInt(columns[0].split("-")[1]);
        write(columns);
      } else if (Integer.parseInt(columns[0]) > lastInContraction) {
        write(columns);
      }
    }

    private void write(String[] columns) {
      text.append(columns[1]);
      if (!columns[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
    }

    /** Ends the unit that was open. */
    void closeUnit() {
      if (attributing && text.length() > unitStart) {
        units.add(new Span(unitStart, text.length()));
      }
      attributing = false;
    }
  }
}
