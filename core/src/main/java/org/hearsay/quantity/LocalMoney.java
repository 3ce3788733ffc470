package org.hearsay.quantity;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.report.Report;

/**
 * What "$" and "pounds" mean in one report: its country's dollar, told by its address, and money
 * where the report writes of pounds sterling at all.
 *
 * @param dollar ISO 4217 code
 * @param sterling true if the report has a pound sign or speaks of sterling or pence
 */
record LocalMoney(String dollar, boolean sterling) {

  private static final Map<String, String> DOLLARS = dollars();

  private static Map<String, String> dollars() {
    Map<String, String> dollars = new LinkedHashMap<>();
    for (String line : Lexicon.lines("dollars")) {
      String[] fields = line.split(" ");
      dollars.put(fields[0], fields[1]);
    }
    return Map.copyOf(dollars);
  }

  static LocalMoney of(Report report) {
    String text = report.text();
    boolean sterling = text.contains("£") || text.contains(" sterling") || text.contains(" pence");
    String domain = report.url().flatMap(LocalMoney::topDomain).orElse("");
    return new LocalMoney(DOLLARS.getOrDefault(domain, "USD"), sterling);
  }

  private static Optional<String> topDomain(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return Optional.ofNullable(host)
          .map(h -> h.substring(Math.max(0, h.lastIndexOf('.'))).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The name of an amount's unit, in this report. */
  Optional<String> nameOf(Amount amount) {
    return amount.unit().map(unit -> nameOf(unit, amount.number().isScaled()));
  }

  private String nameOf(Unit unit, boolean scaled) {
    if (unit.equals(Unit.DOLLAR)) {
      return dollar;
    }
    boolean pound = unit.kind() == UnitKind.MASS && unit.name().equals("pound");
    return pound && (sterling || scaled) ? "GBP" : unit.name();
  }
}
