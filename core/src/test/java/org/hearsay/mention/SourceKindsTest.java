package org.hearsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe | PERSON | PERSON",
        "Acme Shipping | ORGANISATION | ORGANISATION",
        "Kremlin | ORGANISATION | OFFICE",
        "the White House | ORGANISATION | OFFICE",
        "Norwegian Foreign Ministry | ORGANISATION | OFFICE",
        "Department of Justice | ORGANISATION | OFFICE",
        "Oslo | PLACE | OFFICE",
        "Norway | ORGANISATION | OFFICE",
      })
  void aNameTellsByWhatItNames(String name, EntityKind kind, SourceKind expected) {
    assertThat(SourceKinds.english().of(name, kind, true)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people familiar with the matter | PERSON | ANONYMOUS",
        "a person briefed on the talks | PERSON | ANONYMOUS",
        "a senior diplomat | PERSON | ANONYMOUS",
        "two sources | OTHER | ANONYMOUS",
        "an official, who declined to be named | PERSON | ANONYMOUS",
        "Western officials | PERSON | COLLECTIVE",
        "residents of the town | PERSON | COLLECTIVE",
        "police | ORGANISATION | ORGANISATION",
        "several companies | ORGANISATION | COLLECTIVE",
        "the minister | PERSON | OFFICE",
        "a spokeswoman for the harbour | PERSON | OFFICE",
        "the ministry | ORGANISATION | OFFICE",
        "the agency | ORGANISATION | ORGANISATION",
        "a report by the board | OTHER | DOCUMENT",
        "satellite images | OTHER | DOCUMENT",
        "the man | PERSON | ANONYMOUS",
        "his brother | PERSON | ANONYMOUS",
        "the victim's nephew | OTHER | ANONYMOUS",
        "one deckhand | OTHER | ANONYMOUS",
        "One of the guards | PERSON | ANONYMOUS",
        "unnamed officials | PERSON | ANONYMOUS",
        "the harbour's owner | PERSON | OFFICE",
        "a press officer for the harbour | PERSON | OFFICE",
        "a lawmaker | PERSON | ANONYMOUS",
        "The Harbour Times | ORGANISATION | ORGANISATION",
        "harbournews.com | OTHER | ORGANISATION",
        "they | PERSON | UNKNOWN",
        "the wind | OTHER | UNKNOWN",
      })
  void wordsTellWhoIsBehindThem(String phrase, EntityKind kind, SourceKind expected) {
    assertThat(SourceKinds.english().of(phrase, kind, false)).isEqualTo(expected);
  }
}
