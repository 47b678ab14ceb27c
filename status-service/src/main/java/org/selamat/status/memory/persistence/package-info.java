/** The snapshot file, and the persons of before the topics' retention. */
package org.selamat.status.memory.persistence;
