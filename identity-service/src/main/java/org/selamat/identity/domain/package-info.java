/** The few words that every part of this service shares: a person's id, a language, an address that can be written to. */
package org.selamat.identity.domain;
