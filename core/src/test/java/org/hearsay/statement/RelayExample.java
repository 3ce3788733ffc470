package org.hearsay.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Reading;
import org.hearsay.report.Report;
import org.hearsay.source.SourceIdentities;
import org.hearsay.source.SourceRoll;
import org.hearsay.text.Span;

/**
 * A short report, one of its statements, and the chain that a careful reader gives it.
 *
 * @param words of the statement
 * @param source to whom it is credited in the end; empty for the reporter's own voice
 * @param via through whom it came, outermost first
 * @param outlet the report's own, if it matters
 */
record RelayExample(
    String text, String words, String source, List<String> via, Optional<String> outlet) {

  /** How much longer than the words a statement may be, in characters. */
  private static final int LONGEST_BESIDE = 60;

  /** The examples in a file beside this class. */
  static List<RelayExample> in(String file) throws IOException {
    try (InputStream in = RelayExample.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(RelayExample::parse).toList();
    }
  }

  private static RelayExample parse(String line) {
    String[] fields = (line + "||").split("\\|", -1);
    List<String> via =
        Arrays.stream(fields[3].split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    String outlet = fields[4].strip();
    return new RelayExample(
        fields[0].strip(),
        fields[1].strip(),
        fields[2].strip(),
        via,
        outlet.isEmpty() ? Optional.empty() : Optional.of(outlet));
  }

  /** What is found of it: the statement with its source and relays, or why there is none. */
  String found(Reader reader) {
    Reading reading = reader.read(report());
    SourceRoll roll = new SourceRoll(List.of(reading), SourceIdentities.of(List.of(reading)));
    Releases releases = new Releases(List.of(reading), roll);
    ReadingWords known = new ReadingWords(reading.layout().text());
    return new StatementFinder(0, reading, known, roll, releases)
        .find().stream()
            .filter(s -> holdsWords(s.span()))
            .findFirst()
            .map(s -> wrong(s, roll))
            .orElse("no such statement");
  }

  private Report report() {
    Report bare = Report.of("example", text);
    return new Report(
        bare.id(),
        bare.text(),
        bare.title(),
        bare.published(),
        outlet,
        bare.byline(),
        bare.url(),
        bare.language(),
        bare.links());
  }

  private boolean holdsWords(Span statement) {
    int start = text.indexOf(words);
    boolean holds = statement.start() <= start + 2 && start + words.length() - 2 <= statement.end();
    return holds && statement.length() <= words.length() + LONGEST_BESIDE;
  }

  /** Empty if all is right. */
  private String wrong(Statement statement, SourceRoll roll) {
    String who = statement.source().stream().mapToObj(roll::name).findFirst().orElse("");
    List<String> relays = statement.via().stream().map(roll::name).toList();
    boolean right = isOneOf(who, source) && relays.size() == via.size();
    for (int i = 0; right && i < relays.size(); i++) {
      right = isOneOf(relays.get(i), via.get(i));
    }
    return right ? "" : who + " via " + relays;
  }

  /** True for one of the names that are as good. */
  private static boolean isOneOf(String found, String wanted) {
    return Arrays.stream(wanted.split(" = ")).anyMatch(name -> isClose(found, name));
  }

  /** One within the other but for an article, and neither twice as long as the other. */
  private static boolean isClose(String found, String wanted) {
    String a = bare(found);
    String b = bare(wanted);
    boolean within = a.contains(b) || b.contains(a);
    boolean close = 2 * Math.min(a.length(), b.length()) >= Math.max(a.length(), b.length());
    return a.equals(b) || !a.isEmpty() && !b.isEmpty() && within && close;
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|a|an) ", "");
  }
}
