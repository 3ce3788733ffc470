package org.hearsay.ingest;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a draft becomes a report: it must say something, in English, under its own id.
 */
final class Admission {

  private final Set<String> ids = new HashSet<>();

  Item admit(Draft draft) {
    String text = draft.report().text();
    if (text.isBlank()) {
      return Problem.leftOut(draft.input(), "nothing but white space");
    }
    Optional<Language> given = draft.language().flatMap(Language::parse);
    Language language = given.orElseGet(() -> LanguageDetection.of(text));
    if (!language.isEnglish()) {
      String source = given.isPresent() ? "given as " : "looks like ";
      return Problem.leftOut(draft.input(), source + language + "; only English is read");
    }
    if (!ids.add(draft.report().id())) {
      String reason = "a second report with the id " + draft.report().id() + "; left out";
      return Problem.leftOut(draft.input(), reason);
    }
    return new Found(draft.report());
  }
}
