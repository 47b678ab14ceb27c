/** Canonical linked data with pinned contexts. */
package org.selamat.vaccine.application.linkeddata;
