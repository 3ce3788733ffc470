package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Writes the kinds of field that all our JSON is made of: absent values are {@code null}. */
final class JsonFields {

  /** Beyond this many digits a number is written with an exponent. */
  private static final int MAX_DIGITS = 40;

  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A constant as the contract spells it: in small letters. */
  void constant(String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT));
  }

  void number(String name, Optional<BigDecimal> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeNumber(digits(value.get()));
    } else {
      json.writeNull();
    }
  }

  private static String digits(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    boolean plain = Math.abs((long) bare.scale()) + bare.precision() <= MAX_DIGITS;
    return plain ? bare.toPlainString() : bare.toString();
  }

  /** The id of something that may be absent. */
  void id(String name, OptionalInt index, IntFunction<String> ids) throws IOException {
    if (index.isPresent()) {
      json.writeStringField(name, ids.apply(index.getAsInt()));
    } else {
      json.writeNullField(name);
    }
  }

  void ids(String name, List<Integer> indices, IntFunction<String> ids) throws IOException {
    json.writeArrayFieldStart(name);
    for (int index : indices) {
      json.writeString(ids.apply(index));
    }
    json.writeEndArray();
  }

  void numbers(String name, List<Integer> numbers) throws IOException {
    json.writeArrayFieldStart(name);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  void strings(String name, Collection<String> strings) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  /** An array of objects, each written by {@code body} between its braces. */
  <T> void objects(String name, Iterable<T> items, Body<T> body) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      body.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An array of those objects of a list that are left by {@code sift}, each told its index. */
  <T> void sifted(
      String name, List<T> items, Function<T, Optional<T>> sift, Counted.IndexedBody<T> body)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < items.size(); i++) {
      Optional<T> left = sift.apply(items.get(i));
      if (left.isPresent()) {
        object(i, left.get(), body);
      }
    }
    json.writeEndArray();
  }

  /** An array of those objects of a list whose index is {@code kept}, each told its index. */
  <T> void kept(String name, List<T> items, IntPredicate kept, Counted.IndexedBody<T> body)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < items.size(); i++) {
      if (kept.test(i)) {
        object(i, items.get(i), body);
      }
    }
    json.writeEndArray();
  }

  private <T> void object(int index, T item, Counted.IndexedBody<T> body) throws IOException {
    json.writeStartObject();
    body.write(index, item);
    json.writeEndObject();
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  interface Body<T> {
    void write(T item) throws IOException;
  }
}
