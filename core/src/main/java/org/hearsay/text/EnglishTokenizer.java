package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences, tokens and parts of speech in English text.
 *
 * <p>Tokens are those of Universal Dependencies ("Ukraine" "'s", "do" "n't", "15" "-" "17", "$"
 * "1.2" "bn", "Seok" "-" "yol"; "U.S.", "ex-wife", "1,200" and addresses whole). No sentence has
 * more than {@value #LONGEST_SENTENCE} tokens and no token more than 1,000 characters: what is
 * longer is no language and is cut, so that time and memory stay in proportion to the text,
 * whatever it is.
 *
 * <p>Not thread-safe: one for each thread. The models behind it are shared.
 */
public final class EnglishTokenizer {

  private static final int LONGEST_SENTENCE = 1_000;

  private final Tagger tagger = new Tagger();

  /**
   * Tokenises some stretches of a text. No sentence crosses the end of a stretch.
   *
   * @param text the original
   * @param stretches in order, not overlapping: one for each paragraph that should be read
   */
  public TokenizedText tokenize(String text, List<Span> stretches) {
    GrowingTokens tokens = new GrowingTokens();
    for (int paragraph = 0; paragraph < stretches.size(); paragraph++) {
      NormalizedText plain = new NormalizedText(text, stretches.get(paragraph));
      for (Span sentence : SentenceSplitter.split(plain)) {
        addSentence(tokens, plain, sentence, paragraph);
      }
    }
    return tokens.build(text);
  }

  private void addSentence(
      GrowingTokens tokens, NormalizedText plain, Span sentence, int paragraph) {
    List<Span> words = new ArrayList<>();
    WordSplitter.split(plain.text(), sentence, (start, end) -> words.add(new Span(start, end)));
    for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
      int to = Math.min(words.size(), from + LONGEST_SENTENCE);
      addWords(tokens, plain, words.subList(from, to));
      tokens.endSentence(paragraph);
    }
  }

  private void addWords(GrowingTokens tokens, NormalizedText plain, List<Span> words) {
    List<String> forms = words.stream().map(word -> word.of(plain.text())).toList();
    List<String> tags = tagger.tag(forms);
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      int cut = word.start() + Clitics.cut(forms.get(i));
      tokens.add(plain, word.start(), cut, firstTag(tags.get(i)));
      if (cut < word.end()) {
        tokens.add(plain, cut, word.end(), Clitics.tag(forms.get(i), tags.get(i)));
      }
    }
  }

  /** The model tags contractions as one: "don't" is AUX+PART. */
  private static PartOfSpeech firstTag(String tag) {
    int plus = tag.indexOf('+');
    return PartOfSpeech.valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
