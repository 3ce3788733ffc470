package org.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String kind, Loader<T> loader) {
    String resource = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    try (InputStream in = EnglishModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the model " + resource);
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + resource, e);
    }
  }
}
