package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.reading.Reading;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;

/** Reads when what happened, statement by statement. */
final class TimedEventReader {

  private static final int YEAR = "2024".length();
  private static final int DAY = "2024-10-23".length();
  private static final int MOMENT = "2024-10-23T10:15".length();

  /** How a moment begins whose day is not told. */
  static final String OPEN_MOMENT = "XXXX-XX-XXT";

  private static final Set<String> HAPPENING = Lexicon.forms("happening-verbs");

  private final Evidence evidence;

  TimedEventReader(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The times that a statement gives, each with its event, where one is told. */
  List<TimedEvent> of(int statement) {
    Reading report = evidence.reading(statement);
    List<TimedEvent> events = new ArrayList<>();
    for (int t : evidence.statement(statement).times()) {
      Timex time = report.times().get(t);
      value(time)
          .ifPresent(
              value -> {
                OptionalInt verb = verb(statement, time);
                if (verb.isPresent()) {
                  event(statement, verb.getAsInt(), value, time.span().of(report.text()))
                      .ifPresent(events::add);
                }
              });
    }
    return events;
  }

  /** A day, a year or a moment; other times are too vague to clash. */
  private Optional<String> value(Timex time) {
    if (time.type() != TimexType.DATE && time.type() != TimexType.TIME) {
      return Optional.empty();
    }
    String value = evidence.year().complete(time.value());
    if (value.startsWith(OPEN_MOMENT) && value.length() == MOMENT) {
      return Optional.of(value);
    }
    boolean told = value.length() >= YEAR && isDigits(value.substring(0, YEAR));
    boolean known =
        value.length() == YEAR
            || value.length() == DAY && isDigits(value.substring(DAY - 2))
            || value.length() > DAY && value.charAt(DAY) == 'T';
    if (!told || !known) {
      return Optional.empty();
    }
    boolean moment = value.length() >= MOMENT && isDigits(value.substring(DAY + 1, DAY + 3));
    return Optional.of(value.length() == YEAR ? value : value.substring(0, moment ? MOMENT : DAY));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  /** The last verb before the time, else the first one after it. */
  private OptionalInt verb(int statement, Timex time) {
    TokenizedText text = evidence.wordsOf(statement).text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    int at = text.tokenAt(time.span().start());
    for (int i = at - 1; i >= range.first(); i--) {
      if (text.tag(i) == PartOfSpeech.VERB) {
        return OptionalInt.of(i);
      }
    }
    for (int i = at; i < range.end(); i++) {
      if (text.tag(i) == PartOfSpeech.VERB) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<TimedEvent> event(int statement, int verb, String value, String words) {
    String form = evidence.wordsOf(statement).form(verb);
    if (!HAPPENING.contains(form) && !form.isEmpty()) {
      return Optional.of(new TimedEvent(statement, value, form, false, words));
    }
    return noun(statement).map(noun -> new TimedEvent(statement, value, noun, true, words));
  }

  /** "The explosion occurred": the explosion. */
  private Optional<String> noun(int statement) {
    ReadingWords words = evidence.wordsOf(statement);
    TokenRange range = words.text().tokensIn(evidence.statement(statement).span());
    for (int i = range.first(); i < range.end(); i++) {
      if (words.text().tag(i) == PartOfSpeech.NOUN && !words.form(i).isEmpty()) {
        return Optional.of(words.form(i));
      }
    }
    return Optional.empty();
  }
}
