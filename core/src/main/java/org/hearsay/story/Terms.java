package org.hearsay.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.report.Layout;
import org.hearsay.story.Profile.Word;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/** The stems of one report's prose in text order, those of a title given from outside first. */
final class Terms {

  /** So many say what a report is about. */
  private static final int LEAD = 80;

  /** More of one report tells nothing new, and a batch must not choke on one of its reports. */
  private static final int MOST = 20_000;

  private final Stems stems;
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> capitalised = new HashSet<>();
  private final List<String> found = new ArrayList<>();
  private final BitSet names = new BitSet();

  /** How the prose first writes each stem. A title may come in capitals. */
  private final Map<String, String> writings = new HashMap<>();

  private Terms(Stems stems) {
    this.stems = stems;
  }

  static Terms of(Layout layout, Stems stems) {
    Terms terms = new Terms(stems);
    layout.report().title().ifPresent(terms::addTitle);
    terms.addProse(layout);
    return terms;
  }

  /** What there is of each stem, ascending. */
  List<Word> words() {
    SortedMap<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < found.size(); i++) {
      places.computeIfAbsent(found.get(i), stem -> new ArrayList<>(2)).add(i);
    }
    return places.entrySet().stream().map(each -> word(each.getKey(), each.getValue())).toList();
  }

  private Word word(String stem, List<Integer> places) {
    int inNames = (int) places.stream().filter(place -> names.get(place)).count();
    String writing = writings.getOrDefault(stem, stem);
    return new Word(stem, writing, places.size(), inNames, places.get(0) < LEAD);
  }

  /** How many there are, repetitions included. */
  int size() {
    return found.size();
  }

  /** The stem at a place; not empty. */
  String stem(int index) {
    return found.get(index);
  }

  private void addTitle(String title) {
    String before = "";
    for (String word : title.split("\\s+", MOST)) {
      add(word, false);
      addCountedDay(before, word);
      before = word;
    }
  }

  private void addProse(Layout layout) {
    TokenizedText text = layout.text();
    List<Sentence> prose = layout.prose();
    prose.forEach(sentence -> noteCase(sentence, text));
    for (Sentence sentence : prose) {
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        add(text.word(t), isName(text.word(t)));
        writings.putIfAbsent(stems.of(text.word(t)), stems.shared(text.word(t)));
        addCountedDay(t == 0 ? "" : text.word(t - 1), text.word(t));
      }
    }
  }

  private void noteCase(Sentence sentence, TokenizedText text) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      char first = text.word(t).charAt(0);
      if (Character.isLowerCase(first)) {
        lowerCase.add(stems.of(text.word(t)));
      } else if (Character.isUpperCase(first)
          && t > sentence.firstToken()
          && isWord(text.word(t - 1))) {
        capitalised.add(stems.of(text.word(t)));
      }
    }
  }

  /** After a word of the same sentence a capital is no matter of course. */
  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.charAt(0)) || word.equals(",");
  }

  /** Headlines capitalise every word, sentences their first: what is also written small counts. */
  private boolean isName(String word) {
    String stem = stems.of(word);
    return Character.isUpperCase(word.charAt(0))
        && capitalised.contains(stem)
        && !lowerCase.contains(stem);
  }

  private void addCountedDay(String one, String other) {
    if (found.size() < LEAD) {
      CountedDay.of(one, other)
          .ifPresent(
              day -> {
                add(day, false);
                writings.putIfAbsent(stems.of(day), day);
              });
    }
  }

  private void add(String word, boolean isName) {
    String stem = stems.of(word);
    if (!stem.isEmpty() && found.size() < MOST) {
      names.set(found.size(), isName);
      found.add(stem);
    }
  }
}
