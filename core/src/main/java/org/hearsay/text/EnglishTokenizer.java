package org.hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Finds sentences, tokens and parts of speech in English text.
 *
 * <p>Not thread-safe: one for each thread. The models behind it are shared.
 */
public final class EnglishTokenizer {

  private final SentenceDetectorME sentenceDetector;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;

  public EnglishTokenizer() {
    EnglishModels models = EnglishModels.shared();
    sentenceDetector = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    tagger = new POSTaggerME(models.tags(), POSTagFormat.UD);
  }

  /**
   * Tokenises some stretches of a text. No sentence crosses the end of a stretch.
   *
   * @param text the original
   * @param stretches in order, not overlapping: one for each paragraph that should be read
   */
  public TokenizedText tokenize(String text, List<Span> stretches) {
    Growing tokens = new Growing();
    for (int paragraph = 0; paragraph < stretches.size(); paragraph++) {
      NormalizedText plain = new NormalizedText(text, stretches.get(paragraph));
      for (opennlp.tools.util.Span sentence : sentenceDetector.sentPosDetect(plain.text())) {
        addSentence(tokens, plain, sentence, paragraph);
      }
    }
    return tokens.build(text);
  }

  private void addSentence(
      Growing tokens, NormalizedText plain, opennlp.tools.util.Span sentence, int paragraph) {
    String words = plain.text().substring(sentence.getStart(), sentence.getEnd());
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(words);
    if (spans.length == 0) {
      return;
    }
    String[] forms = opennlp.tools.util.Span.spansToStrings(spans, words);
    String[] tags = tagger.tag(forms);
    for (int i = 0; i < spans.length; i++) {
      int start = sentence.getStart() + spans[i].getStart();
      int end = sentence.getStart() + spans[i].getEnd();
      int cut = start + Clitics.cut(forms[i]);
      tokens.add(plain, start, cut, firstTag(tags[i]));
      if (cut < end) {
        tokens.add(plain, cut, end, Clitics.tag(forms[i], tags[i]));
      }
    }
    tokens.endSentence(paragraph);
  }

  /** The model tags contractions as one: "don't" is AUX+PART. */
  private static PartOfSpeech firstTag(String tag) {
    int plus = tag.indexOf('+');
    return PartOfSpeech.valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }

  /** Token arrays while they grow. */
  private static final class Growing {
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private final List<String> words = new ArrayList<>();
    private final List<PartOfSpeech> tags = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int sentenceStart;

    void add(NormalizedText plain, int start, int end, PartOfSpeech tag) {
      int size = words.size();
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      starts[size] = plain.originalStart(start);
      ends[size] = plain.originalEnd(end);
      words.add(plain.text().substring(start, end));
      tags.add(tag);
    }

    void endSentence(int paragraph) {
      int size = words.size();
      Span span = new Span(starts[sentenceStart], ends[size - 1]);
      sentences.add(new Sentence(span, sentenceStart, size, paragraph));
      sentenceStart = size;
    }

    TokenizedText build(String text) {
      int size = words.size();
      return new TokenizedText(
          text,
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          words.toArray(String[]::new),
          tags.toArray(PartOfSpeech[]::new),
          sentences);
    }
  }
}
