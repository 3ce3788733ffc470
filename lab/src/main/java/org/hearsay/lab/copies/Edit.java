package org.hearsay.lab.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What may be done to a report that is taken over. */
enum Edit {
  UNCHANGED("unchanged"),
  HALF("cut to a half") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      return cut(draft);
    }
  },
  REORDERED("paragraphs reordered") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      List<List<String>> paragraphs = new ArrayList<>(draft.paragraphs());
      Collections.shuffle(paragraphs, random);
      return new Draft(paragraphs).text();
    }
  },
  SHUFFLED("sentences reordered") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      List<String> sentences = new ArrayList<>(draft.sentences());
      Collections.shuffle(sentences, random);
      return new Draft(List.of(sentences)).text();
    }
  },
  REWORDED("20 % of words changed") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      return reword(draft.text(), strangers, random);
    }
  },
  QUOTED("quotes added") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      List<List<String>> paragraphs = new ArrayList<>();
      for (List<String> paragraph : draft.paragraphs()) {
        paragraphs.add(paragraph);
        paragraphs.add(List.of("“" + strangers.sentence() + "” an official said."));
      }
      return new Draft(paragraphs).text();
    }
  },
  HEADLINED("headline changed") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      List<List<String>> paragraphs = new ArrayList<>(draft.paragraphs());
      List<String> first = paragraphs.remove(0);
      if (first.size() > 1) {
        paragraphs.add(0, first.subList(1, first.size()));
      }
      paragraphs.add(0, List.of(strangers.sentence()));
      return new Draft(paragraphs).text();
    }
  },
  HALF_REWORDED("cut to a half, 20 % of words changed") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      return reword(cut(draft), strangers, random);
    }
  },
  PASSAGE("a passage of 40 words within another report") {
    @Override
    String apply(Draft draft, Strangers strangers, Random random) {
      List<List<String>> paragraphs = new ArrayList<>(strangers.report().paragraphs());
      paragraphs.add(random.nextInt(paragraphs.size() + 1), passage(plain(draft), random));
      return new Draft(paragraphs).text();
    }
  };

  private static final double CHANGED = 0.2;
  private static final int LEAST_WORDS = 40;

  private final String title;

  Edit(String title) {
    this.title = title;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** The text of a draft after the edit. */
  String apply(Draft draft, Strangers strangers, Random random) {
    return draft.text();
  }

  /** The first half of the words, to a whole sentence where that is near. */
  private static String cut(Draft draft) {
    String text = draft.text();
    String[] words = text.split("(?<=\\s)");
    return String.join("", List.of(words).subList(0, (words.length + 1) / 2));
  }

  /** Its sentences without quotation marks, which anybody may have heard; all if there are none. */
  private static List<String> plain(Draft draft) {
    List<String> sentences =
        draft.sentences().stream().filter(s -> !s.matches("(?s).*[\"“”].*")).toList();
    return sentences.isEmpty() ? draft.sentences() : sentences;
  }

  /** Sentences next to each other, from a random place to the fortieth word or the end. */
  private static List<String> passage(List<String> sentences, Random random) {
    int last = sentences.size();
    for (int words = 0; last > 0 && words < LEAST_WORDS; ) {
      words += Draft.words(sentences.get(--last)).size();
    }
    int end = random.nextInt(last + 1);
    int from = end;
    for (int words = 0; end < sentences.size() && words < LEAST_WORDS; ) {
      words += Draft.words(sentences.get(end++)).size();
    }
    return sentences.subList(from, end);
  }

  /**
   * Of every five changed words three are replaced, one is left out, one gets another beside it.
   */
  private static String reword(String text, Strangers strangers, Random random) {
    StringBuilder changed = new StringBuilder();
    for (String word : text.split("(?<=\\s)")) {
      if (random.nextDouble() >= CHANGED) {
        changed.append(word);
        continue;
      }
      int kind = random.nextInt(5);
      String gap = word.substring(word.stripTrailing().length());
      if (kind < 4) {
        changed.append(strangers.word(random)).append(kind == 0 ? " " + word : gap);
      }
    }
    return changed.toString();
  }
}
