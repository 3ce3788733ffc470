package org.hearsay.text;

import opennlp.tools.postag.POSModel;

/**
 * Apache OpenNLP's models for English, from the class path. Immutable and shared by all threads;
 * loaded once, when first asked for.
 */
final class EnglishModels {

  private static final class Holder {
    static final EnglishModels MODELS = new EnglishModels();
  }

  private final POSModel tags;

  private EnglishModels() {
    tags = load("pos", POSModel::new);
  }

  static EnglishModels shared() {
    return Holder.MODELS;
  }

  POSModel tags() {
    return tags;
  }

  private static <T> T load(String kind, ClassPathFile.Format<T> loader) {
    String resource = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    return ClassPathFile.read(EnglishModels.class, resource, loader);
  }
}
