package org.hearsay.compare;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hearsay.mention.EntityKind;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.report.Role;
import org.hearsay.source.SourceRoll;
import org.hearsay.statement.ReadingWords;
import org.hearsay.statement.Releases;
import org.hearsay.statement.Statement;
import org.hearsay.story.Story;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenizedText;

/**
 * What was found in a story before anything is compared: its statements, and what each is about.
 *
 * @param words of each reading
 * @param roll the sources; no more are added
 * @param releases which reports are a body's own words
 * @param statements of all readings
 * @param gists one for each statement
 * @param weights of the vocabulary's terms
 * @param repeats which of the statements copies only repeat
 */
record Evidence(
    Story story,
    List<ReadingWords> words,
    SourceRoll roll,
    Releases releases,
    List<Statement> statements,
    List<Gist> gists,
    Vocabulary vocabulary,
    Weights weights,
    Likeness likeness,
    StoryYear year,
    Repeats repeats) {

  Statement statement(int index) {
    return statements.get(index);
  }

  Reading reading(int statement) {
    return story.readings().get(statements.get(statement).reading());
  }

  ReadingWords wordsOf(int statement) {
    return words.get(statements.get(statement).reading());
  }

  /** A figure of a statement's report; of a change from one value to another the latter. */
  Quantity quantity(int statement, int quantity) {
    return LatestValue.of(reading(statement).quantities().get(quantity), wordsOf(statement).text());
  }

  /** The source behind a statement, or the body that it speaks for. */
  OptionalInt principal(int statement) {
    return gists.get(statement).speaker();
  }

  /** True if a statement stands in a headline, where reports abridge. */
  boolean isTitle(int statement) {
    Statement said = statements.get(statement);
    TokenizedText text = wordsOf(statement).text();
    int token = text.tokenAt(said.span().start());
    return reading(statement).layout().role(token) == Role.TITLE
        && !isPlainSentence(text, text.sentence(token));
  }

  /** A full stop at the end, and mostly small letters: a lead that stands where headlines do. */
  private static boolean isPlainSentence(TokenizedText text, Sentence sentence) {
    int small = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      small += Character.isLowerCase(text.word(i).charAt(0)) ? 1 : 0;
    }
    return text.word(sentence.endToken() - 1).equals(".") && 2 * small > sentence.tokenCount();
  }

  String textOf(int statement) {
    return statements.get(statement).span().of(reading(statement).text());
  }

  /** True for sources that have a name of their own; "officials" and "police" do not identify. */
  boolean isIdentified(int source) {
    String name = roll.name(source);
    return !name.equals(name.toLowerCase(Locale.ROOT));
  }

  /** True for a body and a person, who may speak for it. */
  boolean areBodyAndPerson(int left, int right) {
    boolean person = roll.sources().get(left).kind() == EntityKind.PERSON;
    return person != (roll.sources().get(right).kind() == EntityKind.PERSON);
  }

  /** What sharing a word says in this story; 0 for words in none of its statements. */
  double weight(String form) {
    return vocabulary.find(form).stream().mapToDouble(weights::of).sum();
  }
}
