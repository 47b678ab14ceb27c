/** Who computes signatures. */
package org.selamat.kit.sign;
