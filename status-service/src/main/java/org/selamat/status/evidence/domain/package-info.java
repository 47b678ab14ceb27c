/** Evidence: facts about a person, append-only, graded, and voided by an entry of their own, never edited. */
package org.selamat.status.evidence.domain;
