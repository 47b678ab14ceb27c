/**
 * Corrections: proposed by one person, approved by another, applied by the service that owns the record, proven by its
 * copies.
 */
package org.selamat.helpdesk.domain.correction;
