/** Serves boarding checks from memory as long as that is fresh. */
package org.selamat.status.memory.application;
