package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: English unless it is long enough to be sure that it is another.
 *
 * <p>Most texts pass by their common words alone; OpenNLP's model, ten megabytes, is loaded when
 * the first text does not.
 */
final class LanguageDetection {

  /** Shorter texts say too little. */
  private static final int FEWEST_WORDS = 20;

  private static final double ENGLISH = 0.2;

  /** With so few common words in it no text is English, however unsure the model is. */
  private static final double HARDLY_ENGLISH = 0.08;

  private static final double SURE = 0.5;

  /** What the model is shown: more makes it slower, not surer. */
  private static final int SAMPLE = 3_000;

  private static final class Holder {
    static final LanguageDetectorME DETECTOR = new LanguageDetectorME(load());
  }

  private LanguageDetection() {}

  static Language of(String text) {
    EnglishShare words = EnglishShare.of(text);
    long letters = text.chars().limit(SAMPLE).filter(Character::isLetter).count();
    boolean tooShort = words.words() < FEWEST_WORDS && letters < 5 * FEWEST_WORDS;
    return tooShort || words.share() >= ENGLISH ? Language.ENGLISH : byModel(text, words);
  }

  private static Language byModel(String text, EnglishShare words) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    opennlp.tools.langdetect.Language best = detect(sample);
    boolean sure = best.getConfidence() >= SURE || words.share() < HARDLY_ENGLISH;
    return sure ? Language.ofIso3(best.getLang()) : Language.ENGLISH;
  }

  private static synchronized opennlp.tools.langdetect.Language detect(String sample) {
    return Holder.DETECTOR.predictLanguage(sample);
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetection.class.getResourceAsStream("/langdetect-183.bin")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the model of languages");
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of languages", e);
    }
  }
}
