package org.hearsay.statement;

import java.util.List;
import java.util.Set;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;

/** Tells stretches that assert something from mere phrases, and trims them to what they assert. */
final class Assertions {

  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "and",
          "but",
          "or",
          "so",
          "although",
          "though",
          "while",
          "whereas",
          "however",
          "as",
          "yet");
  private static final Set<String> COMPARED =
      Set.of("many", "much", "few", "little", "high", "low");
  private static final int FEW = 3;

  private final SpanIndex figures;
  private final SpanIndex dates;
  private final SpanIndex names;
  private final ReadingWords words;
  private final TokenizedText text;
  private final VerbGroups verbs;

  Assertions(Reading report, ReadingWords words) {
    this.figures = SpanIndex.of(report.quantities(), Quantity::span);
    this.dates = SpanIndex.of(report.times(), Timex::span);
    this.names = SpanIndex.of(names(report), Mention::span);
    this.words = words;
    this.text = words.text();
    this.verbs = new VerbGroups(text);
  }

  private static List<Mention> names(Reading report) {
    return report.cast().mentions().stream().filter(m -> m.form() == Form.NAME).toList();
  }

  /** True if it has a finite verb, or a figure, and something to say. */
  boolean isClause(TokenRange range) {
    TokenRange trimmed = trim(range);
    boolean carried = verbs.hasFinite(trimmed) || !trimmed.isEmpty() && hasFigure(span(trimmed));
    return carried && contentWords(trimmed) > 1;
  }

  /** True for a whole sentence of a quotation, however short: "Everything is on the table." */
  boolean isShortSentence(TokenRange range) {
    TokenRange trimmed = trim(range);
    return trimmed.size() >= FEW && verbs.hasFinite(trimmed) && contentWords(trimmed) > 0;
  }

  boolean hasContent(TokenRange range) {
    return contentWords(trim(range)) > 0;
  }

  /** True for what a reporter could be held to: a clause with a name, a figure or a date in it. */
  boolean isCheckable(TokenRange range) {
    if (range.isEmpty() || isQuestion(range)) {
      return false;
    }
    int words = contentWords(range);
    Span span = span(range);
    boolean told = verbs.hasFinite(range) && (words >= FEW || words > 0 && isComplete(range));
    boolean counted = hasFigure(span) && (hasName(span) || hasDate(span) || isWhole(range));
    return told || words >= FEW && counted;
  }

  /** From the first word of a sentence, no pronoun, to its full stop: "No one was killed." */
  private boolean isWhole(TokenRange range) {
    return range.first() == text.sentence(range.first()).firstToken()
        && text.word(range.end() - 1).equals(".")
        && (text.tag(range.first()) != PartOfSpeech.PRON || verbs.isNegation(range.first()));
  }

  /** Whole, or all that another clause of its sentence leaves: "and one was charged." */
  private boolean isComplete(TokenRange range) {
    return isWhole(range)
        || verbs.isNegation(range.first())
        || text.tag(range.first()) == PartOfSpeech.NUM;
  }

  private boolean isQuestion(TokenRange range) {
    return text.word(range.end() - 1).equals("?");
  }

  private int contentWords(TokenRange range) {
    int count = 0;
    for (int i = range.first(); i < range.end(); i++) {
      count += words.form(i).isEmpty() ? 0 : 1;
    }
    return count;
  }

  private Span span(TokenRange range) {
    return text.span(range.first(), range.end() - 1);
  }

  private boolean hasFigure(Span span) {
    return !figures.touching(span).isEmpty();
  }

  private boolean hasDate(Span span) {
    return !dates.touching(span).isEmpty();
  }

  private boolean hasName(Span span) {
    return !names.touching(span).isEmpty();
  }

  /** Without what only links it to its surroundings: "that", "but", commas, quotation marks. */
  TokenRange trim(TokenRange range) {
    int first = range.first();
    int end = range.end();
    boolean changed = true;
    while (changed && first < end) {
      changed = false;
      if (isOpener(first, end)) {
        first++;
        changed = true;
      } else if (isCloser(end - 1, first)) {
        end--;
        changed = true;
      }
    }
    return new TokenRange(first, end);
  }

  private boolean isOpener(int token, int end) {
    String word = verbs.lower(token);
    if (isQuote(token)) {
      return quotes(token, end) % 2 == 1 || text.word(end - 1).equals(text.word(token));
    }
    if (word.equals("as") && token + 1 < end && COMPARED.contains(verbs.lower(token + 1))) {
      return false;
    }
    boolean link =
        OPENERS.contains(word)
            && text.tag(token) != PartOfSpeech.PRON
            && text.tag(token) != PartOfSpeech.DET;
    return link || text.tag(token) == PartOfSpeech.PUNCT && !word.equals("(") && !word.equals("$");
  }

  private boolean isCloser(int token, int first) {
    String word = text.word(token);
    if (isQuote(token)) {
      return quotes(first, token + 1) % 2 == 1;
    }
    boolean ends = word.equals(".") || word.equals("!") || word.equals("?") || word.equals(")");
    return text.tag(token) == PartOfSpeech.PUNCT && !ends
        || verbs.lower(token).equals("and")
        || verbs.lower(token).equals("but");
  }

  private boolean isQuote(int token) {
    return text.word(token).equals("\"");
  }

  private int quotes(int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      count += isQuote(i) ? 1 : 0;
    }
    return count;
  }
}
