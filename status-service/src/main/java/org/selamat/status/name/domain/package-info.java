/** Compares a name and a birth date that a carrier brings with the tags that are all this service holds of a person's own. */
package org.selamat.status.name.domain;
