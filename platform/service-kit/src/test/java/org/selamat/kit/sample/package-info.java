/** A small service on the kit, for the kit's own tests only; it isn't part of the test-jar. */
package org.selamat.kit.sample;
