package org.hearsay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech from OpenNLP's model.
 *
 * <p>The model's search takes time with the square of a sentence's length, so long sentences are
 * tagged in stretches.
 */
final class Tagger {

  private static final int STRETCH = 250;

  /** What the model sees of a longer token. */
  private static final int SEEN = 60;

  private final POSTaggerME model = new POSTaggerME(EnglishModels.shared().tags(), POSTagFormat.UD);

  /** The model's tag of each word: a universal tag, or two joined by "+" for a contraction. */
  List<String> tag(List<String> words) {
    List<String> tags = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += STRETCH) {
      List<String> stretch = words.subList(from, Math.min(words.size(), from + STRETCH));
      tags.addAll(tagStretch(stretch));
    }
    TagRepair.mend(words, tags);
    return tags;
  }

  private List<String> tagStretch(List<String> words) {
    if (words.stream().noneMatch(Tagger::hasLetterOrDigit)) {
      return Collections.nCopies(words.size(), "PUNCT");
    }
    return List.of(model.tag(words.stream().map(Tagger::seen).toArray(String[]::new)));
  }

  private static boolean hasLetterOrDigit(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static String seen(String word) {
    return word.length() > SEEN ? word.substring(0, SEEN) : Marks.plainForm(word);
  }
}
