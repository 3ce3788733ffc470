package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The words of one report in their normal forms, token by token; empty for tokens without content.
 * A name of several words stands at its first token.
 */
public final class ReadingWords {

  private static final int LONGEST = 3;

  private final TokenizedText text;
  private final String[] forms;

  /**
   * @param known forms already looked up, shared by the reports of one comparison
   */
  public ReadingWords(TokenizedText text, Map<String, String> known) {
    this.text = text;
    this.forms = new String[text.size()];
    Arrays.fill(forms, "");
    int i = 0;
    while (i < forms.length) {
      i += readAt(i, known);
    }
  }

  /** For one report alone. */
  public ReadingWords(TokenizedText text) {
    this(text, new HashMap<>());
  }

  private int readAt(int i, Map<String, String> known) {
    int limit = mayBeginSeveral(i, known) ? Math.min(LONGEST, text.sentence(i).endToken() - i) : 1;
    for (int length = limit; length > 1; length--) {
      String form = known.computeIfAbsent(joined(i, length), k -> formOfSeveral(k));
      if (!form.isEmpty()) {
        forms[i] = form;
        return length;
      }
    }
    boolean name = text.tag(i) == PartOfSpeech.PROPN;
    forms[i] =
        known.computeIfAbsent(
            (name ? "name " : "word ") + text.word(i), k -> formOfOne(text.word(i), name));
    return 1;
  }

  private boolean mayBeginSeveral(int i, Map<String, String> known) {
    return !known
        .computeIfAbsent(
            "begin " + text.word(i),
            k -> Lexicon.english().mayBeginSeveral(text.word(i)) ? text.word(i) : "")
        .isEmpty();
  }

  private String joined(int first, int length) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < first + length; i++) {
      words.add(text.word(i));
    }
    return String.join(" ", words);
  }

  private static String formOfSeveral(String words) {
    return Lexicon.english().formOfSeveral(List.of(words.split(" ")));
  }

  private static String formOfOne(String word, boolean name) {
    Lexicon lexicon = Lexicon.english();
    if (lexicon.isFunctionWord(word)) {
      return "";
    }
    return name ? lexicon.formOfName(word) : lexicon.form(word);
  }

  /** The text whose words these are. */
  public TokenizedText text() {
    return text;
  }

  /** Normal form of a token, empty where it has no content. */
  public String form(int token) {
    return forms[token];
  }

  /** Normal forms of the tokens in a span, without empty ones. */
  public List<String> forms(Span span) {
    TokenRange range = text.tokensIn(span);
    return Arrays.stream(forms, range.first(), range.end()).filter(f -> !f.isEmpty()).toList();
  }
}
