package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.report.Layout;
import org.hearsay.text.TokenizedText;

/**
 * Finds out who is who in a report: names, nominal mentions and pronouns, and which of them mean
 * the same person, body or place.
 *
 * <p>Immutable; may be shared by all threads.
 */
public final class CastFinder {

  private final NameFinder nameFinder;
  private final NominalFinder nominalFinder = new NominalFinder();

  public CastFinder() {
    this(NameModels.shared());
  }

  /** A finder of names with another model. */
  public CastFinder(NameModels names) {
    this(new LearnedNameFinder(names));
  }

  private CastFinder(NameFinder nameFinder) {
    this.nameFinder = nameFinder;
  }

  /** All that {@code layout}'s report mentions. */
  public Cast find(Layout layout) {
    TokenizedText text = layout.text();
    List<Candidate> candidates = candidates(text);
    Scene scene = new Scene(text);
    NameResolver names = new NameResolver(scene);
    NominalResolver nominals = new NominalResolver(scene);
    PronounResolver pronouns = new PronounResolver(scene);
    for (Candidate candidate : candidates) {
      switch (candidate.form()) {
        case NAME -> nominals.learn(candidate, names.resolve(candidate));
        case NOMINAL -> resolveNominal(candidate, names, nominals);
        case PRONOUN -> pronouns.resolve(candidate);
      }
    }
    return scene.cast();
  }

  private static void resolveNominal(
      Candidate candidate, NameResolver names, NominalResolver nominals) {
    if (names.isKnown(candidate)) {
      names.resolve(candidate);
    } else {
      nominals.resolve(candidate);
    }
  }

  private List<Candidate> candidates(TokenizedText text) {
    List<Candidate> all = new ArrayList<>(nameFinder.find(text));
    all.addAll(nominalFinder.find(text, covered(all, text.size())));
    all.addAll(PronounFinder.find(text));
    all.sort(Candidate.ORDER);
    return all;
  }

  private static boolean[] covered(List<Candidate> names, int size) {
    boolean[] covered = new boolean[size];
    names.forEach(name -> Arrays.fill(covered, name.first(), name.last() + 1, true));
    return covered;
  }
}
