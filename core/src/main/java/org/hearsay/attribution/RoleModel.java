package org.hearsay.attribution;

import org.hearsay.sequence.SequenceModel;

/** What was learned about attributions, from the class path; loaded once, when first asked for. */
final class RoleModel {

  private static final class Holder {
    static final RoleModel MODEL = new RoleModel();
  }

  private final CueLexicon lexicon = CueLexicon.load();
  private final WordSenses senses = WordSenses.load();
  private final SequenceModel roles = SequenceModel.load(RoleModel.class, "roles.model");
  private final SequenceModel frames = SequenceModel.load(RoleModel.class, "frames.model");

  private RoleModel() {}

  static RoleModel shared() {
    return Holder.MODEL;
  }

  CueLexicon lexicon() {
    return lexicon;
  }

  WordSenses senses() {
    return senses;
  }

  SequenceModel frames() {
    return frames;
  }

  SequenceModel roles() {
    return roles;
  }
}
