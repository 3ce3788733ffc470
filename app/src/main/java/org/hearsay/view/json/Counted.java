package org.hearsay.view.json;

import java.io.IOException;

/** Writes objects that are told their index in the list. For one pass over one list. */
final class Counted<T> implements JsonFields.Body<T> {

  private final IndexedBody<T> body;
  private int index;

  Counted(IndexedBody<T> body) {
    this.body = body;
  }

  @Override
  public void write(T item) throws IOException {
    body.write(index++, item);
  }

  /** Writes the fields of the object at {@code index}. */
  @FunctionalInterface
  interface IndexedBody<T> {
    void write(int index, T item) throws IOException;
  }
}
