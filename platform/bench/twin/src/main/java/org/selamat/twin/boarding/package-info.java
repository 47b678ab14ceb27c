/** A boarding check: somebody identified by document, birth date and name, answered, kept, published and signed. */
package org.selamat.twin.boarding;
