package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;

/**
 * Tokens of one sentence that may hold names: words with capitals and what may link them. All other
 * tokens are outside of names without asking.
 *
 * @param first index of the first token
 * @param end one past the last
 */
public record NameStretch(NameClues clues, Sentence sentence, int first, int end) {

  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "for", "and", "&", "-", "–", ".", "'", "de", "al", "van", "von", "der",
          "den", "del", "la", "le", "bin", "ibn", "el", "da", "di", "du", "ul");

  private static final int LONGEST_LINK = 3;

  /** All stretches of a text, in order. */
  public static List<NameStretch> of(NameClues clues) {
    List<NameStretch> stretches = new ArrayList<>();
    for (Sentence sentence : clues.text().sentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        if (clues.isCandidate(token)) {
          int end = end(clues, token, sentence.endToken());
          stretches.add(new NameStretch(clues, sentence, token, end));
          token = end;
        } else {
          token++;
        }
      }
    }
    return stretches;
  }

  private static int end(NameClues clues, int first, int limit) {
    int end = first + 1;
    for (int token = end; token < limit && token - end <= LONGEST_LINK; token++) {
      if (clues.isCandidate(token)) {
        end = token + 1;
      } else if (!LINKS.contains(clues.text().word(token))) {
        break;
      }
    }
    return end;
  }

  /** How many tokens there are. */
  public int length() {
    return end - first;
  }
}
