package org.hearsay.mention;

/** What an entity is. Countries count as places; their governments as organisations. */
public enum EntityKind {
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER
}
