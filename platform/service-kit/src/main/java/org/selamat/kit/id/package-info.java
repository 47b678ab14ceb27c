/** Identifiers and keyed hashes that services exchange. */
package org.selamat.kit.id;
