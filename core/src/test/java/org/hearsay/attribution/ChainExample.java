package org.hearsay.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A sentence whose statement came through others, from {@code chains.txt}.
 *
 * @param words of the statement
 * @param source to whom it is credited in the end
 * @param via through whom it came, outermost first
 */
record ChainExample(String text, String words, String source, List<String> via) {

  /** How much longer than the words a content may be, in characters: "that", marks. */
  private static final int LONGEST_BESIDE = 12;

  /** The examples in a file beside this class. */
  static List<ChainExample> in(String file) throws IOException {
    try (InputStream in = ChainExample.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.startsWith("#")).map(ChainExample::parse).toList();
    }
  }

  private static ChainExample parse(String line) {
    String[] fields = line.split("\\|", -1);
    List<String> via =
        Arrays.stream(fields[3].split(";")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    return new ChainExample(fields[0].strip(), fields[1].strip(), fields[2].strip(), via);
  }

  /** True if the innermost attribution of the words has this source and came this way. */
  boolean isFoundIn(List<Attribution> found) {
    Optional<Attribution> innermost = Optional.empty();
    int deepest = -1;
    for (Attribution attribution : found) {
      int depth = way(attribution, found).size();
      boolean holds = attribution.content().stream().anyMatch(this::holdsWords);
      if (holds && depth > deepest) {
        innermost = Optional.of(attribution);
        deepest = depth;
      }
    }
    return innermost.filter(a -> matches(a, found)).isPresent();
  }

  private boolean holdsWords(Span content) {
    int start = text.indexOf(words);
    boolean holds = content.start() <= start + 2 && start + words.length() - 2 <= content.end();
    return holds && content.length() <= words.length() + LONGEST_BESIDE;
  }

  private boolean matches(Attribution attribution, List<Attribution> found) {
    List<String> way = way(attribution, found);
    boolean same = isClose(who(attribution), source) && way.size() == via.size();
    for (int i = 0; same && i < way.size(); i++) {
      same = isSame(way.get(i), via.get(i));
    }
    return same;
  }

  /** Relays, outermost first. */
  private List<String> way(Attribution attribution, List<Attribution> found) {
    List<String> way = new ArrayList<>();
    attribution.relay().forEach(relay -> way.add(0, relay.of(text)));
    Attribution at = attribution;
    while (at.outer().isPresent()) {
      at = found.get(at.outer().getAsInt());
      way.add(0, who(at));
      for (Span relay : at.relay()) {
        way.add(0, relay.of(text));
      }
    }
    return way;
  }

  private String who(Attribution attribution) {
    return attribution.source().isEmpty() ? "" : attribution.source().get(0).of(text);
  }

  /** One name within the other: "the AFP news agency" and "AFP". */
  private static boolean isSame(String found, String wanted) {
    String a = found.toLowerCase(Locale.ROOT);
    String b = wanted.toLowerCase(Locale.ROOT);
    return !a.isEmpty() && (a.contains(b) || b.contains(a));
  }

  /** As the same, and neither twice as long as the other: "people" is not "people in the know". */
  private static boolean isClose(String found, String wanted) {
    int shorter = Math.min(found.length(), wanted.length());
    return isSame(found, wanted) && 2 * shorter >= Math.max(found.length(), wanted.length());
  }
}
