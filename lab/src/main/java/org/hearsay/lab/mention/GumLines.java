package org.hearsay.lab.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** The lines of one CoNLL-U file, as they are read one after the other. Mutable. */
final class GumLines {

  private static final Pattern ENTITIES = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
  private static final Pattern PART = Pattern.compile("\\([^()]*\\)|\\([^()]*|[^()]+\\)");

  private final StringBuilder text = new StringBuilder();
  private final List<GumToken> tokens = new ArrayList<>();
  private final List<GumOpening> open = new ArrayList<>();
  private final List<GoldMention> mentions = new ArrayList<>();

  /** First and last number of the words of a contraction, and where it stands in the text. */
  private int multiFirst;

  private int multiLast = -1;
  private Span multi = new Span(0, 0);

  void add(String line) {
    if (line.startsWith("# newpar") && !line.contains("block") && !tokens.isEmpty()) {
      newLine();
    }
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\t");
    if (columns[0].contains(".")) {
      return;
    }
    if (columns[0].contains("-")) {
      contraction(columns);
    } else {
      token(columns);
    }
  }

  private void newLine() {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }

  private void contraction(String[] columns) {
    String[] ends = columns[0].split("-");
    multiFirst = Integer.parseInt(ends[0]);
    multiLast = Integer.parseInt(ends[1]);
    multi = write(columns);
  }

  private Span write(String[] columns) {
    int start = text.length();
    text.append(columns[1]);
    int end = text.length();
    if (!columns[9].contains("SpaceAfter=No")) {
      text.append(' ');
    }
    return new Span(start, end);
  }

  private void token(String[] columns) {
    int number = Integer.parseInt(columns[0]);
    Span span;
    if (multiFirst <= number && number <= multiLast) {
      int start = number == multiFirst ? multi.start() : tokens.get(tokens.size() - 1).span().end();
      int end = Math.min(start + columns[1].length(), multi.end());
      span = new Span(start, number < multiLast ? end : multi.end());
    } else {
      multiLast = -1;
      span = write(columns);
    }
    tokens.add(
        new GumToken(span, columns[1], columns[3].equals("PROPN"), columns[3].equals("PRON")));
    Matcher entities = ENTITIES.matcher(columns[9]);
    if (entities.find()) {
      entities(entities.group(1));
    }
  }

  private void entities(String field) {
    int index = tokens.size() - 1;
    Matcher parts = PART.matcher(field);
    while (parts.find()) {
      String part = parts.group();
      if (part.startsWith("(")) {
        open.add(GumOpening.of(part, index));
        if (part.endsWith(")")) {
          close(open.size() - 1, index);
        }
      } else {
        close(part.substring(0, part.length() - 1), index);
      }
    }
  }

  private void close(String chain, int last) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).chain().equals(chain)) {
        close(i, last);
        return;
      }
    }
  }

  private void close(int opening, int last) {
    open.remove(opening).close(tokens, last).ifPresent(mentions::add);
  }

  GumDocument document(String id) {
    return new GumDocument(id, text.toString(), mentions);
  }
}
