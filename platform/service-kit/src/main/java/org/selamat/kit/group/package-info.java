/** One transaction for what many callers bring at the same time. */
package org.selamat.kit.group;
