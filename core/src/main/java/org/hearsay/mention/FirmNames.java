package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds the names of firms by what they end with: "Marsh-Alder Cos.", "Harlan Savings & Loan
 * Association", and where the text calls a firm by its name without the ending.
 */
final class FirmNames {

  private static final int LONGEST = 10;

  /** Of firms that begin with one word, so many are kept in mind. */
  static final int MOST = 6;

  private static final Set<String> FORMS = WordList.set("legal-forms.txt");
  private static final Set<String> AND = Set.of("&", "amp", "&amp;");

  private final TokenizedText text;
  private final TitleCase headlines;
  private final Lexicon lexicon = Lexicon.shared();

  FirmNames(TokenizedText text, TitleCase headlines) {
    this.text = text;
    this.headlines = headlines;
  }

  /** True for the legal form at the end of a firm's name. */
  static boolean isForm(String word) {
    return FORMS.contains(Lexicon.lower(word));
  }

  /** True for "&", also as what is left of it in badly decoded texts. */
  static boolean isAnd(String word) {
    return AND.contains(word);
  }

  /** The names in text order, with those of firms whole and in the place of their parts. */
  List<Candidate> putInto(List<Candidate> names) {
    List<Candidate> firms = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!headlines.holds(sentence.firstToken())) {
        addFirms(sentence, firms);
      }
    }
    return firms.isEmpty() ? names : merge(names, withoutEndings(firms));
  }

  private void addFirms(Sentence sentence, List<Candidate> firms) {
    int free = sentence.firstToken();
    for (int token = free + 1; token < sentence.endToken(); token++) {
      boolean next = token + 1 < sentence.endToken() && isForm(text.word(token + 1));
      if (!next && ends(token)) {
        int first = first(token, free);
        if (Grammar.isCapital(text, first) && isWhole(text, first, token)) {
          firms.add(firm(first, token + 1));
          free = token + 1;
        }
      }
    }
  }

  private boolean ends(int token) {
    boolean goesOn = token + 1 < text.size() && text.word(token + 1).equals("of");
    boolean body = lexicon.isBody(text.word(token)) && !goesOn;
    return Grammar.isCapital(text, token) && (isForm(text.word(token)) || body);
  }

  /** True for the whole name of a firm: a legal form at its end; without one, "&" inside. */
  static boolean isWhole(TokenizedText text, int first, int last) {
    boolean joined = false;
    for (int token = first; token < last; token++) {
      joined |= isAnd(text.word(token));
    }
    return last > first && (isForm(text.word(last)) || joined);
  }

  private int first(int last, int free) {
    int first = last;
    int least = Math.max(free, last - LONGEST);
    while (first > least && belongs(first - 1)) {
      first--;
    }
    while (first < last && !Grammar.isCapital(text, first)) {
      first++;
    }
    return first;
  }

  private boolean belongs(int token) {
    String word = text.word(token);
    boolean glue = word.equals("-") && text.end(token) == text.start(token + 1);
    boolean opens = token == text.sentence(token).firstToken();
    boolean proper = text.tag(token) == PartOfSpeech.PROPN;
    return isAnd(word)
        || glue && Grammar.isCapital(text, token + 1)
        || Grammar.isCapital(text, token)
            && !lexicon.isBesideNames(word)
            && (proper || !opens && Grammar.isNominal(text, token));
  }

  private static Candidate firm(int first, int end) {
    TokenRange tokens = new TokenRange(first, end);
    return new Candidate(tokens, end - 1, Form.NAME, EntityKind.ORGANISATION);
  }

  /** The firms, and where "Marsh-Alder" stands for one of several words without its ending. */
  private List<Candidate> withoutEndings(List<Candidate> firms) {
    Map<String, List<List<String>>> stems = new HashMap<>();
    Set<List<String>> known = new HashSet<>();
    boolean[] taken = new boolean[text.size()];
    for (Candidate firm : firms) {
      Arrays.fill(taken, firm.first(), firm.last() + 1, true);
      List<String> stem = FirmStems.stem(text, firm);
      List<List<String>> same = stems.computeIfAbsent(stem.get(0), w -> new ArrayList<>());
      if (stem.size() > 1 && same.size() < MOST && known.add(stem)) {
        same.add(stem);
      }
    }
    List<Candidate> all = new ArrayList<>(firms);
    for (int token = 0; token < text.size(); token++) {
      for (List<String> stem : stems.getOrDefault(text.word(token), List.of())) {
        if (!taken[token] && stands(stem, token)) {
          all.add(firm(token, token + stem.size()));
          Arrays.fill(taken, token, token + stem.size(), true);
        }
      }
    }
    all.sort(Candidate.ORDER);
    return all;
  }

  private boolean stands(List<String> stem, int first) {
    for (int i = 0; i < stem.size(); i++) {
      if (first + i >= text.size() || !text.word(first + i).equals(stem.get(i))) {
        return false;
      }
    }
    int end = first + stem.size();
    boolean longer =
        end < text.size() && Grammar.isCapital(text, end) && text.tag(end) == PartOfSpeech.PROPN;
    return !longer && !headlines.holds(first);
  }

  private List<Candidate> merge(List<Candidate> names, List<Candidate> firms) {
    boolean[] taken = new boolean[text.size()];
    firms.forEach(firm -> Arrays.fill(taken, firm.first(), firm.last() + 1, true));
    List<Candidate> merged = new ArrayList<>(firms);
    for (Candidate name : names) {
      if (!taken[name.first()] && !taken[name.last()]) {
        merged.add(name);
      }
    }
    merged.sort(Candidate.ORDER);
    return merged;
  }
}
