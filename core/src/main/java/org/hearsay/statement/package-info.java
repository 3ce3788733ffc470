/**
 * What one report says: clause by clause, through whom, and whether it asserts, denies or doubts.
 */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
